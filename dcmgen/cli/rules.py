"""``dcmgen rules``: print the requirements of an IOD, or the rows of a template, as a table."""

from __future__ import annotations

import typer
from rich.table import Table

from dcmgen.cli.common import out
from dcmgen.cli.completion import iods, modules


def rules(
    iod: str = typer.Argument(
        ...,
        help="Name of an IOD, such as 'CT Image', its class or SOP Class, or a template, such as 'TID 1500'.",
        autocompletion=iods,
    ),
    module: str | None = typer.Option(None, "--module", "-m", help="Print only this module.", autocompletion=modules),
    depth: int | None = typer.Option(
        None, "--depth", "-d", min=0, help="Expand sequences only to this level; 0 expands none."
    ),
) -> int:
    """Print the modules, attributes, types and conditions of an IOD, or the rows of a template.

    Conditions are printed as dcmgen interprets them.
    """
    from dcmgen.validation.explain import iod_table
    from dcmgen.validation.templates.explain import number_of

    if tid := number_of(iod):
        out.print(template_grid(tid))
        return 0
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("attribute", "tag", "type"):
        table.add_column(column, no_wrap=True)
    table.add_column("condition or terms", overflow="fold")
    for row in iod_table(iod, module=module):
        if depth is not None and row.depth > depth + 1:
            continue
        margin = "  " * row.depth
        table.add_row(f"{margin}{row.name}", row.tag, row.type, row.text, style="bold" if row.is_module else "")
    out.print(table)
    return 0


def template_grid(tid: str) -> Table:
    """Return the rows of a template as a table."""
    from dcmgen.validation.templates.explain import template_table

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("row", no_wrap=True)
    for column in ("relationship", "type", "concept name"):
        table.add_column(column, overflow="fold")
    for column in ("VM", ""):
        table.add_column(column, no_wrap=True)
    table.add_column("condition or codes", overflow="fold")
    for line in template_table(tid):
        margin = ">" * line.depth
        relationship = f"{margin} {line.relationship}".strip()
        table.add_row(line.row, relationship, line.type, line.concept, line.vm, line.requirement, line.text)
    return table
