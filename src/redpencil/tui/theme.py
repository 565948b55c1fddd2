"""The colours: warm paper, dark or light, one calm accent, and a theme of plain high contrast."""

from __future__ import annotations

from textual.theme import Theme

DEFAULT = "paper-dark"

_DARK = {
    "page": "#1b1a18", "side": "#201f1c", "ink": "#dcd7cd", "pale": "#8d877c", "faint": "#5d584f",
    "current": "#34405c", "on-current": "#ffffff", "bar": "#8fa8dc", "brand": "#e0705f",
    "settled": "#8fb083", "waiting": "#8bb4c4", "recheck": "#d9a55c", "wrong": "#ea8072",
    "doubtful": "#d9a55c", "open": "#dcd7cd", "aside": "#7d776d", "rule": "#37342f",
}  # fmt: skip
_LIGHT = {
    "page": "#fbf9f4", "side": "#f4f1ea", "ink": "#26231f", "pale": "#6f695f", "faint": "#a19a8d",
    "current": "#d3def5", "on-current": "#000000", "bar": "#3f62b0", "brand": "#b53324",
    "settled": "#3f6b33", "waiting": "#28677d", "recheck": "#8a5a00", "wrong": "#b02a1c",
    "doubtful": "#8a5a00", "open": "#26231f", "aside": "#857e72", "rule": "#ddd7cb",
}  # fmt: skip
_CONTRAST = {
    "page": "#000000", "side": "#000000", "ink": "#ffffff", "pale": "#d0d0d0", "faint": "#b0b0b0",
    "current": "#ffff00", "on-current": "#000000", "bar": "#ffff00", "brand": "#ffffff",
    "settled": "#80ff80", "waiting": "#80ffff", "recheck": "#ffc040", "wrong": "#ff9090",
    "doubtful": "#ffc040", "open": "#ffffff", "aside": "#c0c0c0", "rule": "#ffffff",
}  # fmt: skip


def _theme(name: str, colours: dict[str, str], *, dark: bool) -> Theme:
    return Theme(
        name=name,
        primary=colours["bar"],
        accent=colours["bar"],
        foreground=colours["ink"],
        background=colours["page"],
        surface=colours["side"],
        panel=colours["side"],
        error=colours["wrong"],
        warning=colours["doubtful"],
        success=colours["settled"],
        dark=dark,
        variables={
            **{f"rp-{part}": colour for part, colour in colours.items()},
            "block-cursor-background": colours["current"],
            "block-cursor-foreground": colours["on-current"],
        },
    )


THEMES = (
    _theme("paper-dark", _DARK, dark=True),
    _theme("paper-light", _LIGHT, dark=False),
    _theme("high-contrast", _CONTRAST, dark=True),
)


def variables_for(theme: Theme) -> dict[str, str]:
    """The names review.tcss uses, worked out for a theme that is not ours from the colours it does have."""
    own = _DARK if theme.dark else _LIGHT
    given = {
        "page": theme.background, "side": theme.surface or theme.background,
        "ink": theme.foreground, "open": theme.foreground,
        "current": theme.panel, "on-current": theme.foreground, "bar": theme.accent or theme.primary,
        "brand": theme.primary, "settled": theme.success, "waiting": theme.secondary, "wrong": theme.error,
        "doubtful": theme.warning, "recheck": theme.warning,
    }  # fmt: skip
    return {f"rp-{name}": given.get(name) or colour for name, colour in own.items()}
