"""The dictionary compared with that of pydicom: import, loading of tables and lookups; and the rules of an IOD."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.common import compare, header, process

TIMES = range(1000)
RULES = """
from dcmgen import rules
seen = set()
def walk(rows):
    for row in rows:
        if isinstance(row, rules.Attribute):
            walk(row.rows)
        elif row.table and row.table not in seen:
            seen.add(row.table)
            walk(rules.table(row.table).rows)
for module in rules.iod("CT Image").modules:
    for table in module.tables:
        walk(rules.table(table).rows)
"""


def processes() -> None:
    """Measure imports and the loading of tables in new processes."""
    process("import", {"dcmgen": "import dcmgen", "pydicom": "import pydicom"}, base="pass")
    process(
        "load a table, beyond `import dcmgen.dictionary`",
        {
            "keywords": "from dcmgen.dictionary.data import elements",
            "VR, VM": "from dcmgen.dictionary.data import representations",
            "names": "from dcmgen.dictionary.data import names",
            "UIDs": "from dcmgen.dictionary.data import uids",
            "dcmgen.uid": "import dcmgen.uid",
        },
        base="import dcmgen.dictionary",
    )
    process("rules of CT with all macros, beyond `import dcmgen.rules`", {"dcmgen": RULES}, base="import dcmgen.rules")


def lookups() -> None:
    """Measure a thousand lookups of each kind."""
    from pydicom import datadict

    from dcmgen import dictionary
    from dcmgen.dictionary.data import elements

    def thousand(call: Callable[[int], object], tag: int) -> Callable[[], None]:
        def run() -> None:
            for _ in TIMES:
                call(tag)

        return run

    def keyword(call: Callable[[str], object]) -> Callable[[], None]:
        def run() -> None:
            for _ in TIMES:
                call("PatientName")

        return run

    tag = 0x00100010
    compare(
        "1000 x keyword → tag",
        {
            "tag_for_keyword": keyword(dictionary.tag_for_keyword),
            "TAGS": keyword(elements.TAGS.__getitem__),
            "pydicom": keyword(datadict.tag_for_keyword),
        },
    )
    for task, ours, theirs in (
        ("VR", dictionary.vr_of, datadict.dictionary_VR),
        ("VM", dictionary.vm_of, datadict.dictionary_VM),
        ("name", dictionary.name_of, datadict.dictionary_description),
        ("keyword", dictionary.keyword_for_tag, datadict.keyword_for_tag),
    ):
        compare(f"1000 x tag → {task}", {"dcmgen": thousand(ours, tag), "pydicom": thousand(theirs, tag)})
    overlay = 0x60023000
    compare(
        "1000 x VR of a repeating group",
        {"dcmgen": thousand(dictionary.vr_of, overlay), "pydicom": thousand(datadict.dictionary_VR, overlay)},
    )


if __name__ == "__main__":
    header()
    processes()
    lookups()
