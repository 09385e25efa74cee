"""Rule for the pixel descriptions that a compressed transfer syntax allows (PS3.5 8.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data.compressions import COMPRESSIONS
from dcmgen.dictionary.data.uid_constants import MPEG2MPHL, MPEG2MPHLF
from dcmgen.dictionary.facts import Compression
from dcmgen.rules.wording import any_of
from dcmgen.validation.consistency.pixels import PIXELS, STANDARD_PHOTOMETRIC
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.wording import attribute
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node
    from dcmgen.validation.registry import Severity


def rows_of(transfer_syntax: str) -> tuple[Compression, ...]:
    """Return the pixel descriptions that the standard allows with a transfer syntax.

    Parameters
    ----------
    transfer_syntax : str
        UID of the transfer syntax.

    Returns
    -------
    tuple of Compression
        One entry for each row of the table in PS3.5 8.2; empty if the standard has no limits.
    """
    return COMPRESSIONS.get(transfer_syntax) or _video(TransferSyntax.of(transfer_syntax))


def _video(syntax: TransferSyntax) -> tuple[Compression, ...]:
    """Return the limits of video transfer syntaxes, which PS3.5 8.2.5 to 8.2.11 state in lists instead of tables."""
    if not syntax.is_video:
        return ()
    gray = ("MONOCHROME2",) if syntax.uid in (MPEG2MPHL, MPEG2MPHLF) else ()
    bits = syntax.max_bits
    return (Compression("", ("YBR_PARTIAL_420", *gray), (3,), (0,), (0,), (8 if bits == 8 else 16,), (bits, bits)),)


@rule("pixel.compression", "PS3.5 8.2", all_of=(tags.PIXEL_DATA, tags.PHOTOMETRIC_INTERPRETATION), module=PIXELS)
def compression(context: Context) -> Iterator[Issue]:
    """A compressed transfer syntax allows only certain Photometric Interpretations.

    Each of them allows only certain bits, signs and planar configurations.
    """
    root, rows = context.root, rows_of(context.transfer_syntax)
    photometric = root.text(tags.PHOTOMETRIC_INTERPRETATION)
    if not rows or photometric not in STANDARD_PHOTOMETRIC:
        return
    known = [row for row in rows if photometric in row.photometric]
    if not known:
        others = dict.fromkeys(each for row in rows for each in row.photometric)
        message = f"Photometric Interpretation {photometric} is not allowed with this transfer syntax{_table(rows[0])}"
        yield Issue(f"{message}; it must be {any_of(others)}", root, tags.PHOTOMETRIC_INTERPRETATION, photometric)
        return
    # if several rows have this interpretation, report the differences from the closest one
    wrong, row = min(((_wrong(root, row), row) for row in known), key=lambda pair: len(pair[0]))
    for tag in wrong:
        value, allowed = root.integer(tag), _allowed(row, tag)
        listed = any_of(map(str, allowed)) if len(allowed) < 8 else f"{allowed[0]} to {allowed[-1]}"
        message = f"{attribute(tag)} is {value}; with {photometric} this transfer syntax allows {listed}{_table(row)}"
        # a note in the table for JPEG permits fewer bits
        severity: Severity | None = (
            "warning" if tag == tags.BITS_STORED and value is not None and value < allowed[0] else None
        )
        yield Issue(message, root, tag, value, severity=severity)


def _allowed(row: Compression, tag: int) -> Sequence[int]:
    if tag == tags.BITS_STORED:
        return range(row.stored[0], row.stored[1] + 1)
    return {
        tags.PLANAR_CONFIGURATION: row.planar,
        tags.PIXEL_REPRESENTATION: row.representation,
        tags.BITS_ALLOCATED: row.allocated,
    }[tag]


def _wrong(node: Node, row: Compression) -> list[int]:
    """Return the elements whose values a row does not allow; missing elements are reported by the rules for Types."""
    present = [
        (tag, node.integer(tag))
        for tag in (tags.PLANAR_CONFIGURATION, tags.PIXEL_REPRESENTATION, tags.BITS_ALLOCATED, tags.BITS_STORED)
        if node.filled(tag)
    ]
    return [tag for tag, value in present if (allowed := _allowed(row, tag)) and value not in allowed]


def _table(row: Compression) -> str:
    return f" (PS3.5 Table {row.table})" if row.table else ""
