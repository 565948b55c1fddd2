"""Units of measure that articles give in pairs, and what each is worth."""

from __future__ import annotations

_UNITS = """
length 1000 km | kilometers kilometres kilometer kilometre kms km
length 1 metres | meters metres meter metre m
length 0.01 cm | centimeters centimetres centimeter centimetre cm
length 0.001 mm | millimeters millimetres millimeter millimetre mm
length 1609.344 miles | miles mile mi
length 1852 nautical miles | nautical_miles nautical_mile
length 0.9144 yards | yards yard yds yd
length 0.3048 feet | feet foot ft
length 0.0254 inches | inches inch ins in
mass 1 kg | kilograms kilogrammes kilogram kilogramme kilos kilo kgs kg
mass 0.001 grams | grams grammes gram gramme g
mass 1000 tonnes | tonnes tonne metric_tons metric_ton
mass 907.18474,1000,1016.0469 tons | tons ton short_tons
mass 0.45359237 pounds | pounds pound lbs lb
mass 0.028349523 ounces | ounces ounce oz
mass 6.35029318 stone | stone st
speed 1 km/h | kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour km/h kph kmh kmph
speed 1.609344 mph | miles_per_hour miles_an_hour mph
speed 1.852 knots | knots knot
speed 3.6 metres a second | meters_per_second metres_per_second m/s
area 10000 hectares | hectares hectare ha
area 4046.8564 acres | acres acre
area 1000000 square km | square_kilometers square_kilometres square_kilometer square_kilometre sq_km km2 km²
area 2589988.1 square miles | square_miles square_mile sq_miles sq._miles sq_mi sq._mi
area 1 square metres | square_meters square_metres square_meter square_metre sq_m sq._m m2 m²
area 0.09290304 square feet | square_feet square_foot sq_ft sq._ft
volume 1 litres | liters litres liter litre l
volume 3.785411784,4.54609 gallons | gallons gallon gal
volume 0.47317647,0.56826125 pints | pints pint
volume 158.98729 barrels | barrels barrel
volume 1000 cubic metres | cubic_meters cubic_metres cubic_meter cubic_metre m3 m³
volume 28.316847 cubic feet | cubic_feet cubic_foot
temperature 0 °C | degrees_Celsius degrees_Centigrade degrees_C degree_Celsius Celsius centigrade °C ºC C
temperature 1 °F | degrees_Fahrenheit degrees_F degree_Fahrenheit degree_F Fahrenheit °F ºF F
"""
"""Dimension, worth in the dimension's first unit (several where the word has several meanings), name for
messages, and the ways to write it.
"""

Unit = tuple[str, tuple[float, ...], str]
"""Dimension, possible worths and name."""

UNITS: dict[str, Unit] = {}
"""The units by each way to write them."""

for _line in _UNITS.strip().splitlines():
    _what, _, _written = _line.partition(" | ")
    _dimension, _worths, _name = _what.split(" ", 2)
    for _word in _written.split():
        UNITS[_word.replace("_", " ")] = (_dimension, tuple(map(float, _worths.split(","))), _name)
