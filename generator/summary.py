"""Counts of the facts, as a Markdown table for the documentation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from generator import facts, oracle


def counts(found: facts.Facts) -> dict[str, int]:
    """Count the records of the facts by kind.

    Parameters
    ----------
    found : Facts
        Facts to count.

    Returns
    -------
    dict of str to int
        Counts by name, in the order of the table.
    """
    rows = [row for table in found.tables for row in table.rows]
    attributes = [row for row in rows if isinstance(row, facts.Attribute)]
    includes = [row for row in rows if isinstance(row, facts.Include)]
    grouped = [row for row in rows if row.cid]
    strengths = Counter(row.cid[0] for row in grouped)
    terms = [each for row in attributes for each in row.terms]
    kinds = Counter(iod.kind for iod in found.iods)
    uses = Counter(iod.kind for iod in found.iods for _ in iod.modules)
    result = {
        "elements": len(found.elements),
        "UIDs": len(found.uids),
        "Value Representations": len(found.vrs),
        "rows on compressed pixels": len(found.compressions),
        "SOP Classes": len(found.sop_classes),
        "actions of de-identification on elements": len(found.element_actions),
        "actions of de-identification on content items": len(found.content_actions),
        "safe private elements": len(found.safe_private),
        "private elements of vendors": len(found.private_elements),
        "context groups": len(found.context_groups),
        "codes": len(found.codes),
        "composite IODs": kinds["composite"],
        "normalized IODs": kinds["normalized"],
        "uses of Modules in composite IODs": uses["composite"],
        "uses of Modules in normalized IODs": uses["normalized"],
        "uses of functional group macros": sum(len(iod.groups) for iod in found.iods),
        "Modules that an IOD uses": len(found.modules),
        "module tables": sum(table.kind == "module" for table in found.tables),
        "macro tables": sum(table.kind == "macro" for table in found.tables),
        "attribute rows": len(attributes),
        "include rows": len(includes),
        "sequences with a number of items": sum(row.items is not None for row in attributes),
        "lists of Enumerated Values": sum(each.kind == "enumerated" for each in terms),
        "lists of Defined Terms": sum(each.kind == "defined" for each in terms),
        "terms in these lists": sum(len(each.values) for each in terms),
        **{f"rows with a {strength} Context Group": count for strength, count in sorted(strengths.items())},
        "of these, with the number of the context group": sum(bool(row.cid[1]) for row in grouped),
        "of these, inferred": sum(len(row.cid) > 2 for row in grouped),
        "templates of structured reports": len(found.templates),
        "rows of templates": sum(len(each.rows) for each in found.templates),
    }
    conditional: dict[str, list[facts.Condition | None]] = {
        "rows": [row.condition for row in attributes],
        "includes": [row.condition for row in includes],
        "Modules": [use.condition for iod in found.iods for use in iod.modules],
        "functional groups": [use.condition for iod in found.iods for use in iod.groups],
    }
    for of, conditions in conditional.items():
        status = Counter(each.status for each in conditions if each)
        result |= {f"conditions of {of}, {each}": status[each] for each in ("parsed", "undecidable", "unparsed")}
    status = Counter(each.status for iod in found.iods for each in iod.constraints)
    result |= {f"constraints of IODs, {each}": status[each] for each in ("parsed", "undecidable", "unparsed")}
    unparsed = [each for conditions in conditional.values() for each in conditions if each]
    reasons = Counter(each.reason for each in unparsed if each.status == "unparsed")
    reasons += Counter(each.reason for iod in found.iods for each in iod.constraints if each.status == "unparsed")
    result |= {f"unparsed because {reason}": number for reason, number in sorted(reasons.items()) if reason}
    result |= {"unparsed without a reason": reasons[""]} if reasons[""] else {}
    return result


def lines(found: facts.Facts, oracle_folder: Path | None = None) -> Iterator[str]:
    """Yield a Markdown table of the counts.

    Parameters
    ----------
    found : Facts
        Facts to count.
    oracle_folder : Path, optional
        Folder with ``modules.json`` and ``iods.json``; adds rows with the result of a comparison, see `oracle`.

    Yields
    ------
    str
        One line.
    """
    yield "| | |"
    yield "|---|---:|"
    for name, number in counts(found).items():
        yield f"| {name} | {number:,} |"
    if oracle_folder is not None:
        for what, compare in (("Modules", oracle.modules), ("IODs", oracle.iods)):
            result = compare(found, oracle_folder / f"{what.lower()}.json")
            yield f"| {what} equal to the oracle's | {result.equal} of {result.compared} |"
            yield f"| (path, Type) or (Module, usage) pairs equal, {what} | {result.pairs:,} of {result.pairs_total:,} |"
