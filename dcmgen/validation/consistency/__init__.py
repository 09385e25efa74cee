"""Rules that the text of the standard states: one function for each rule, with its section."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from dcmgen.validation.consistency import (
    charset,
    codes,
    compression,
    general,
    geometry,
    image_type,
    luts,
    meta,
    modality,
    multiframe,
    pixels,
    presentation,
    rt,
    segments,
    sr,
)
from dcmgen.validation.consistency.rule import TextRule
from dcmgen.validation.registry import RULES

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

MODULES = (
    meta,
    general,
    image_type,
    charset,
    pixels,
    compression,
    luts,
    geometry,
    codes,
    multiframe,
    segments,
    sr,
    rt,
    presentation,
    modality,
)
"""The modules that declare rules, in the order in which their rules run."""


@cache  # for the whole process: rules are declared when their modules are imported and do not change
def text_rules() -> tuple[TextRule, ...]:
    """Return the rules of this package in the order in which they run.

    Returns
    -------
    tuple of TextRule
        All rules that the modules in `MODULES` declare.
    """
    order = [module.__name__ for module in MODULES]
    return tuple(sorted((r for r in RULES if isinstance(r, TextRule)), key=lambda r: order.index(r.check.__module__)))


def rules_for(context: Context) -> list[TextRule]:
    """Return the rules whose required elements an object contains.

    Parameters
    ----------
    context : Context
        The object.

    Returns
    -------
    list of TextRule
        The rules in the order in which they run.
    """
    tags = context.tags
    return [
        rule for rule in text_rules() if rule.all_of <= tags and (not rule.any_of or not rule.any_of.isdisjoint(tags))
    ]
