"""Agreement of the value lists of the facts with those of dciodvfy.

Run ``python -m benchmarks.value_sets DCIODVFY …`` with the paths of executables, for Linux on x86-64. The first table
compares their distinct value sets with those of the facts. The second one compares the lists of attributes: dciodvfy
names the attribute in a message next to the check of its list, so that the attribute of most lists is known.

In the executable, a list is a table of pairs of pointers, to a value and to its description. A function of a few
instructions passes the address of the table to the search, and the checks pass the address of this function.
"""

from __future__ import annotations

import argparse
import re
import struct
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator import facts
from tests.data import ROOT

Values = frozenset[str]

_MESSAGE = re.compile(rb"(\w+) success after verifying string (enumerated values|defined terms) (\w+) \0")
_LOAD_TABLE = rb"\x48\x89\xfe(?:\xbf|\x48\x8d\x3d)(?s:(....))[\xe8\xe9]"
"""mov rsi, rdi; mov or lea rdi, table; call or jmp search"""
_LOAD = re.compile(rb"(?:\xbe|\x48\x8d\x35)(?s:(?=(....)))")
"""mov or lea rsi, address"""
_PROLOGUES = (0, 4)
"""Lengths of the instructions before those of `_LOAD_TABLE`."""
_NEAR = 64
"""Maximum number of bytes between the check of a list and its message."""


class Section(NamedTuple):
    """Address, offset in the file, and size of a section."""

    address: int
    offset: int
    size: int


class Listed(NamedTuple):
    """A list of an attribute in dciodvfy."""

    module: str
    kind: str
    keyword: str
    values: Values


class Executable:
    """An executable in ELF for x86-64, at fixed addresses or position-independent.

    Parameters
    ----------
    path : Path
        The file.
    """

    def __init__(self, path: Path) -> None:
        self.content = content = path.read_bytes()
        self.moves = struct.unpack_from("<H", content, 16)[0] == 3
        table = struct.unpack_from("<Q", content, 40)[0]
        number, names = struct.unpack_from("<HH", content, 60)
        headers = [struct.unpack_from("<IIQQQQ", content, table + 64 * index) for index in range(number)]
        self.sections = {
            self._text(headers[names][4] + header[0]): Section(*header[3:6]) for header in headers if header[3]
        }
        relocations = self.sections[".rela.dyn"] if self.moves else Section(0, 0, 0)
        entries = struct.iter_unpack("<QQQ", self.bytes_of(relocations)[: relocations.size // 24 * 24])
        self._pointers: dict[int, int] = {place: target for place, _, target in entries}

    def bytes_of(self, section: Section) -> bytes:
        """Return the bytes of a section."""
        return self.content[section.offset : section.offset + section.size]

    def target(self, operand: bytes, end: int) -> int:
        """Return the address that an instruction loads; `end` is the address of the next instruction."""
        value: int = struct.unpack("<i", operand)[0]
        return value + end if self.moves else value

    def values(self, table: int) -> Values:
        """Return the values of a list, without empty ones."""
        found = []
        while pointer := self._pointer(table):
            found.append(self._text(self._offset(pointer)))
            table += 16
        return frozenset(filter(None, found))

    def has_texts(self, table: int) -> bool:
        """Return whether a table begins with the address of a constant, not with a number."""
        constants = self.sections[".rodata"]
        try:
            return constants.address <= self._pointer(table) < constants.address + constants.size
        except StopIteration:  # not an address
            return False

    def _pointer(self, address: int) -> int:
        if self.moves:
            return self._pointers.get(address, 0)
        pointer: int = struct.unpack_from("<Q", self.content, self._offset(address))[0]
        return pointer

    def _offset(self, address: int) -> int:
        return next(
            address - each.address + each.offset
            for name, each in self.sections.items()
            if each.address <= address < each.address + each.size and name != ".bss"
        )

    def _text(self, offset: int) -> str:
        return self.content[offset : self.content.index(b"\0", offset)].decode("latin-1")


def lists(executable: Executable) -> tuple[set[Values], list[Listed]]:
    """Return the distinct value sets of an executable, and its lists whose attribute is known."""
    text, constants = executable.sections[".text"], executable.sections[".rodata"]
    code = executable.bytes_of(text)
    functions = {}
    for match in re.finditer(_LOAD_TABLE, code):
        table = executable.target(match[1], text.address + match.end() - 1)
        functions.update({text.address + match.start() - prologue: table for prologue in _PROLOGUES})
    messages = {
        constants.address + match.start(): (match[1].decode(), match[2].decode().split()[0], match[3].decode())
        for match in _MESSAGE.finditer(executable.bytes_of(constants))
    }
    found, last, used = [], (0, 0), set()
    for match in _LOAD.finditer(code):
        loaded = executable.target(match[1], text.address + match.end() + 4)
        if loaded in functions:
            last = match.start(), functions[loaded]
        elif loaded in messages and match.start() - last[0] < _NEAR and loaded not in used:
            used.add(loaded)
            found.append(Listed(*messages[loaded], executable.values(last[1])))
    sets = {executable.values(table) for table in functions.values() if executable.has_texts(table)}
    return sets - {frozenset()}, found


def compared(theirs: Values, ours: list[Values]) -> str:
    """Return how a value set of dciodvfy compares with the lists of the facts that may be the same."""
    if theirs in ours:
        return "equal"
    if any(theirs < each for each in ours):
        return "part of a list of dcmgen"
    if any(theirs > each for each in ours):
        return "contains a list of dcmgen"
    return "other values" if any(theirs & each for each in ours) else "no such list in dcmgen"


def _rows(found: facts.Facts) -> Iterator[tuple[str, Values]]:
    for table in found.tables:
        for row in table.rows:
            if isinstance(row, facts.Attribute):
                yield from ((row.keyword, frozenset(each.values)) for each in row.terms)


def main() -> None:
    """Print the tables, and with ``--list`` the lists that are not equal."""
    parser = argparse.ArgumentParser(description="Compare value lists with those of dciodvfy.")
    parser.add_argument("executables", type=Path, nargs="+", metavar="DCIODVFY")
    parser.add_argument("--list", action="store_true", help="also print the lists that are not equal")
    options = parser.parse_args()
    by_keyword: dict[str, list[Values]] = defaultdict(list)
    for keyword, values in _rows(facts.load(ROOT / "standard")):
        by_keyword[keyword].append(values)
    every = [values for ours in by_keyword.values() for values in ours]
    for path in options.executables:
        sets, known = lists(Executable(path))
        verdicts = Counter(compared(each, every) for each in sets)
        named = {(each.keyword, each.values) for each in known}
        attributes = Counter(compared(values, by_keyword[keyword]) for keyword, values in named)
        print(f"\n{path}\n\n| | distinct value sets | lists of an attribute |\n|---|--:|--:|")
        for verdict in dict.fromkeys([*verdicts, *attributes]):
            print(f"| {verdict} | {verdicts[verdict]} | {attributes[verdict]} |")
        print(f"| **total** | **{verdicts.total()}** | **{attributes.total()}** |")
        if options.list:
            for keyword, values in sorted(named, key=str):
                verdict = compared(values, by_keyword[keyword])
                if verdict != "equal":
                    print(f"{verdict}: {keyword}: {', '.join(sorted(values))}")


if __name__ == "__main__":
    main()
