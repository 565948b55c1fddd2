"""Numbers and measures that are none of the more special kinds: 12,000, 1,000-kilometer, dozens."""

from redpencil.splitting.detectors.detector import Detector, both, number_with, telling
from redpencil.splitting.text.patterns import any_of

_UNIT = any_of(
    """
    kilometers kilometres kilometer kilometre km miles mile metres meters metre meter feet foot ft inches inch
    cm mm yards acres hectares tonnes tons ton kilograms kilogrammes kilos kg grams pounds litres liters
    barrels
    gallons degrees mph km/h knots megawatts gigawatts MW GW kW kWh hertz volts points point goals votes seats
    times
    """
)
_VAGUE = r"""
    dozen|dozens
    several (dozen|hundred|thousand|million|billion)
    many (dozens|hundreds|thousands|millions)
    a dozen
    half a dozen
    tens of (thousands|millions|billions)
    scores of
    hundreds( of (thousands|millions))?
    thousands
    millions
    billions
    """

QUANTITIES = Detector(
    kind="quantity",
    find=both(number_with(rf"(?:[ -]{_UNIT})?(?!\w|[-/:]\d|%)"), telling(_VAGUE, behind_hyphen=False)),
    fires=(
        ("has killed more than 12,000 Ukrainian civilians", ("12,000",)),
        ("On the 1,000-kilometer (620-mile) front line", ("1,000-kilometer", "620-mile")),
        ("tens of thousands of troops and several dozen tanks", ("tens of thousands", "several dozen")),
        ("Twenty-five people and 3.5 million hens", ("Twenty-five", "3.5 million")),
        ("a 52-48 vote after 5 goals", ("52-48", "5 goals")),
    ),
    silent=("Covid-19 and an F-16", "one of those", "See https://example.org/2024/05", "The first one won."),
)
