"""Read the constraints on the content of IODs (sections "… IOD Content Constraints" of PS3.3 Annexes A and B).

Every sentence of an IOD's section that states a requirement is either understood or reported, except in the sections
that describe the IOD and its entity-relationship model.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from generator import conditions, docbook, facts
from generator.conditions.constraints import REQUIREMENT
from generator.conditions.text import BULLET
from generator.docbook import Element
from generator.reading.part03_rows import Context

_DESCRIPTIVE = re.compile(r"IOD Description$|Entity[- ]Relationship Model$|\bE-R Model$")
_SENTENCES = re.compile(r"(?<=[.”\"])(?<!e\.g\.)(?<!i\.e\.)\s+(?=[A-Z])")
_PARENTHESES = re.compile(r" ?\((?:e\.g\.|i\.e\.|see|See)[^()]*(?:\([^()]*\)[^()]*)*\)")
_TERMS = re.compile(r"[A-Z0-9_]+(?: [A-Z0-9_]+)*|[a-z]+/[\w.+\-]+")
_ABOUT = re.compile(
    r"In the (?P<module>.+) Module, the following constraints apply:|"
    r"The following constraints to the (?P<macro>.+) Macro shall apply:"
)
_CONDITIONAL = re.compile(r"(?P<if>If .+?),? the following constraints (?:will |shall )?apply:")
_EACH = re.compile(
    r"The following Attributes, if present, (?P<have>shall have a value of .+):|"
    r"The values of the following Attributes, if present, (?P<be>shall be .+):"
)
_FOLLOWING = re.compile(r"\b(?:the following(?: Enumerated Values)?)(?: \([^()]*\))?:$")
_NAMED_SECTION = re.compile(r"(?P<module>.+) Module$|(?P<macro>.+?)(?: Functional Group)?(?: Macro)?$")


@frozen
class Sentence:
    """A sentence that states a requirement.

    Attributes
    ----------
    section : str
        Label of its section.
    text : str
        The sentence, complete: for an item of a list with what introduces the list.
    within : str
        Name of the module or functional group macro that the text is about, or "".
    continues : bool
        Whether it follows another sentence of the same paragraph, and is about the same module or macro.
    """

    section: str
    text: str
    within: str = ""
    continues: bool = False


def read(context: Context, iods: Iterable[facts.Iod]) -> tuple[facts.Iod, ...]:
    """Read the constraints of IODs.

    Parameters
    ----------
    context : Context
        Document, interpreter and report.
    iods : iterable of Iod
        IODs.

    Returns
    -------
    tuple of Iod
        IODs with their constraints, whose paths have no scope.
    """
    iods = tuple(iods)
    labels = {iod.section for iod in iods}
    return tuple(evolve(iod, constraints=tuple(_constraints(iod, labels, context))) for iod in iods)


def _constraints(iod: facts.Iod, labels: set[str], context: Context) -> Iterator[facts.Constraint]:
    root = context.document.section(iod.section)
    if root is None:
        return
    for section in docbook.descendants(root, "section"):
        around = [section, *docbook.sections(section)]
        own = next((each for each in around if each.get("label") in labels), None)
        if own is not root or any(_DESCRIPTIVE.search(docbook.title(each)) for each in around):
            continue
        within = ""
        for sentence in _Reader(section, context).sentences():
            within = sentence.within or (within if sentence.continues else "")
            for constraint in context.interpreter.constraints(sentence.text, within):
                within = constraint.module or within
                yield evolve(constraint, section=sentence.section)
            key = (iod.section, f"constraint {sentence.section}")
            context.texts[key] = "\n".join(filter(None, (context.texts.get(key), sentence.text)))


class _Reader:
    """Reader of one section, without its subsections, tables and notes."""

    def __init__(self, section: Element, context: Context) -> None:
        self.section = section
        self.context = context
        self.label = section.get("label") or ""
        self.within = self._named(_NAMED_SECTION.fullmatch(docbook.title(section)))

    def _named(self, match: re.Match[str] | None) -> str:
        """Return the module or functional group macro that a title or an introduction names."""
        interpreter = self.context.interpreter
        if match is None:
            return ""
        if match["module"]:
            return interpreter.module(match["module"]) or ""
        return (match["macro"] and interpreter.macro(match["macro"])) or ""

    def sentences(self) -> Iterator[Sentence]:
        """Yield the sentences of the section that state a requirement."""
        introduction = ""
        for block in self.section:
            kind = docbook.name(block)
            if kind in ("itemizedlist", "orderedlist"):
                yield from self._items(introduction, block)
                introduction = ""
            elif kind == "variablelist":
                terms = [docbook.text(each) for each in docbook.descendants(block, "term")]
                yield from self._listed(introduction, terms)
                introduction = ""
            elif kind == "para":
                text = conditions.text(block, self.context.document.link)
                if _TERMS.fullmatch(text) and (introduction or self._titled()):
                    yield from self._listed(introduction, text.split())
                    introduction = ""
                    continue
                yield from self._plain(introduction)
                introduction = ""
                if text.endswith(":"):
                    introduction = text
                else:
                    yield from self._plain(text)
        yield from self._plain(introduction)

    def _plain(self, text: str, within: str = "") -> Iterator[Sentence]:
        """Yield the sentences of a paragraph."""
        for line in text.split("\n"):
            sentences = _SENTENCES.split(_PARENTHESES.sub("", line.removeprefix(BULLET).strip()))
            for number, sentence in enumerate(sentences):
                if REQUIREMENT.search(sentence):
                    yield Sentence(self.label, sentence, within or self.within, number > 0)

    def _items(self, introduction: str, block: Element) -> Iterator[Sentence]:
        """Yield the sentences of a list, each with what its introduction states."""
        conditional, each_ = _CONDITIONAL.fullmatch(introduction), _EACH.fullmatch(introduction)
        about = _ABOUT.fullmatch(introduction)
        if introduction and not (conditional or each_ or about):
            yield from self._plain(introduction)
        for item in docbook.children(block, "listitem"):
            text = conditions.text(item, self.context.document.link).removeprefix(BULLET).strip()
            if each_:
                text = f"{text} {each_['have'] or each_['be']}"
            for sentence in self._plain(text, self._named(about)):
                yield evolve(sentence, text=f"{conditional['if']}, {sentence.text}") if conditional else sentence

    def _listed(self, introduction: str, terms: list[str]) -> Iterator[Sentence]:
        """Yield the sentence that limits an attribute to the terms of a list."""
        values = " or ".join(f'"{each}"' for each in terms)
        if _FOLLOWING.search(introduction):
            yield from self._plain(_FOLLOWING.sub(values, introduction))
        elif attribute := self._titled():
            yield Sentence(self.label, f"{attribute} shall be {values}", self.within)
        else:
            yield Sentence(self.label, f"{introduction} {values}".strip(), self.within)

    def _titled(self) -> str:
        """Return name and tag of the attribute whose name is the title of the section, or ""."""
        title = docbook.title(self.section).removesuffix(" Attribute")
        tag = self.context.interpreter.tag(title)
        return f"{title} ({tag[:4]},{tag[4:]})" if tag else ""
