"""De-identification of one object: the rules of PS3.15 Annex E, applied to every element at every depth."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from dcmgen.deidentify import documents
from dcmgen.deidentify.cleaning import Cleaner, is_safe
from dcmgen.deidentify.coded import PARTS, kind_of
from dcmgen.deidentify.content import mode_of
from dcmgen.deidentify.data.actions import PRIVATE
from dcmgen.deidentify.dummies import NAME, dummy
from dcmgen.deidentify.elements import below, first_text, texts_of, value_of, write
from dcmgen.deidentify.options import listed, select
from dcmgen.deidentify.private import Declared, declared_safe, safe_elements
from dcmgen.deidentify.pseudonyms import DateShift
from dcmgen.deidentify.references import used_lists
from dcmgen.deidentify.report import Change, Report
from dcmgen.deidentify.types import Need, Needs
from dcmgen.dictionary import first_of, keyword_for_tag, uid_entry
from dcmgen.errors import DeidentificationError
from dcmgen.model import access
from dcmgen.validation.node import DEEPEST
from dcmgen.values import tags
from dcmgen.values.vr import NUMBERS, STRINGS, TEMPORAL, TEXTS

if TYPE_CHECKING:
    from dcmgen.deidentify.content import Mode
    from dcmgen.deidentify.deidentifier import Deidentifier
    from dcmgen.deidentify.options import Row
    from dcmgen.model.dataset import BaseDataset

_FREE_TEXT = TEXTS - {"CS", "UI"}
_PSEUDONYMS = (tags.PATIENT_NAME, tags.PATIENT_ID)
"""Attributes with the action Z that have a pseudonym instead of no value, so that patients remain distinct."""
_PATIENT = (tags.PATIENT_ID, tags.PATIENT_NAME, tags.STUDY_INSTANCE_UID)
"""Attributes that identify a patient, by preference."""
_STRUCTURAL = frozenset(
    {
        "CodingSchemeUID",
        "ContextGroupExtensionCreatorUID",
        "ContextUID",
        "CreatorVersionUID",
        "MappingResourceUID",
        "SelectorUIValue",
    }
)
"""UIDs that identify no instance, besides those of SOP Classes and transfer syntaxes (PS3.15 E.3.9)."""
_MOST_PASSES = 4
"""Maximum number of passes that remove attributes that depend on each other."""
_POINTERS = frozenset({tags.REFERENCED_CONTENT_ITEM_IDENTIFIER})
"""Numbers that refer to other content items."""
_IDENTIFIERS = frozenset(
    {
        tags.PATIENT_ID,
        tags.ISSUER_OF_PATIENT_ID,
        tags.OTHER_PATIENT_IDS,
        tags.PATIENT_ADDRESS,
        tags.PATIENT_BIRTH_DATE,
        tags.ACCESSION_NUMBER,
        tags.INSTITUTION_NAME,
        tags.STATION_NAME,
    }
)
"""Attributes whose words are removed from other texts, besides names of persons."""
_OVERLAYS = frozenset({tags.OVERLAY_ROWS, tags.OVERLAY_DATA})
"""Elements of groups with an overlay, which are removed as a whole."""


class ObjectPass:
    """De-identifies one object in place.

    Parameters
    ----------
    owner : Deidentifier
        Options and pseudonyms.
    dataset : BaseDataset
        A copy of the object.
    """

    def __init__(self, owner: Deidentifier, dataset: BaseDataset) -> None:
        self.owner = owner
        self.options = owner.options
        self.root = dataset
        self.report = Report()
        self.report.objects = 1
        self.removed: set[tuple[str, str]] = set()
        """VR and text of the values that were removed or replaced, for a search of leaks."""
        self.needs = Needs(dataset, owner.caches)
        patient = next(filter(None, (first_text(dataset, tag) for tag in _PATIENT)), "")
        self._patient = patient.strip()
        self.cleaner = Cleaner(_identity(dataset, self.options), self._date_in_text)

    @cached_property
    def patient(self) -> str:
        """The pseudonym of the patient."""
        return self.owner.pseudonyms.patient(self._patient)

    @cached_property
    def shift(self) -> DateShift:
        """The move of the dates of the patient."""
        return DateShift(-self.owner.pseudonyms.days(self._patient, self.owner.most_days))

    def _date_in_text(self, date: str) -> str | None:
        """Return the replacement of a date in a text; None to remove it."""
        if "retain-full-dates" in self.options:
            return DateShift(0).date(date)
        return self.shift.date(date) if "retain-modified-dates" in self.options else None

    def run(self) -> None:
        """Apply the rules to all elements."""
        used = used_lists(self.root)
        self.dataset(self.root, (), "")
        self._remove_lists(used)
        self._remove_forbidden()

    def _remove_lists(self, used: frozenset[int]) -> None:
        """Remove lists of instances that were used before all references to the instances were removed."""
        for tag in sorted(used - used_lists(self.root)):
            if tag in self.root and not self.needs.of(self.root, tag).always:
                self._remove(self.root, tag, (), "", "no references left")

    def _remove_forbidden(self) -> None:
        """Remove attributes that are allowed only with attributes that were removed."""
        before = self.needs.forbidden
        for _ in range(_MOST_PASSES):
            after = Needs(self.root, self.owner.caches).forbidden
            new = [(node, tag) for (_, tag), node in after.items() if (id(node.dataset), tag) not in before]
            if not new:
                return
            for node, tag in new:
                path = tuple(reversed([up.tag for up in node.above() if up.tag]))
                self._remove(node.dataset, tag, path, "", "requires a removed attribute")

    def confidential(self) -> frozenset[tuple[str, str]]:
        """Return VR and text of the values that the result must not contain.

        Values that the rules keep in other attributes are not among them, such as the name of a manufacturer that is
        also the name of a station, or a number that is also a series number. Names and identifiers of persons and
        institutions are, if the value of another attribute only contains them.
        """
        every = (pair for tag in access.entries(self.root) for pair in below(self.root, tag))
        kept = {text for ds, tag in every if access.vr(ds, tag) in STRINGS for text in texts_of(value_of(ds, tag))}
        together = "\n".join(kept)
        names = {component for vr, text in self.removed if vr == "PN" for component in _components(text)}
        parts = {("PN", each) for each in names if each not in together and not is_safe(each)}
        return frozenset(parts).union(
            (vr, text)
            for vr, text in self.removed
            if text and text != NAME and (text not in kept if text in self.cleaner.values else text not in together)
        )

    # -- datasets and items -----------------------------------------------------------------------------------------

    def dataset(self, ds: BaseDataset, path: tuple[int, ...], mode: Mode) -> None:
        """Apply the rules to the elements of a dataset or item.

        Parameters
        ----------
        ds : BaseDataset
            The dataset or item.
        path : tuple of int
            Tags of the sequences that contain it.
        mode : str
            What happens to text without an action.
        """
        if len(path) > DEEPEST:
            raise DeidentificationError(
                f"sequences are nested deeper than {DEEPEST} levels at {Change(path, '', '', '').name}; "
                "remove the sequence before de-identification"
            )
        overlays = {tag >> 16 for tag in access.entries(ds) if first_of(tag) in _OVERLAYS}
        safe = safe_elements(ds, self._declared) if "retain-safe-private" in self.options else frozenset()
        if mode:
            mode = mode_of(ds, mode, self.options)
        code = kind_of(ds)
        if code == "local" and mode in ("dummy", "erase"):
            self._replace_code(ds, path)
            code = "known"
        for tag in sorted(access.entries(ds)):
            if tag not in access.entries(ds) or (code and tag in PARTS and (mode or code != "local")):
                continue
            if tag == tags.CODE_MEANING and code:
                if code != "known":
                    self._kept(ds, tag, "LO", path, "clean" if mode else "")
            elif tag & 0x10000:
                self._private(ds, tag, path, safe)
            elif tag >> 16 in overlays:
                self._remove(ds, tag, path, "X", "basic")
            elif reason := self._needless(tag):
                self._remove(ds, tag, path, "", reason)
            else:
                self._element(ds, tag, path, mode)

    @staticmethod
    def _needless(tag: int) -> str:
        """Return why an element of the standard is always removed; "" if it is not."""
        group = tag >> 16
        if tag & 0xFFFF == 0:
            return "group length"
        if group < 8:
            return "group of commands, files or directories"
        return ""

    def _element(self, ds: BaseDataset, tag: int, path: tuple[int, ...], mode: Mode) -> None:
        vr = access.vr(ds, tag)
        row, reason = listed(tag), "basic"
        if row is None:
            row, reason = _unlisted(tag, vr), "value representation"
        if row is None:
            self._kept(ds, tag, vr, path, mode)
        else:
            self._act(ds, tag, vr, path, row, reason)

    def _act(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], row: Row, reason: str) -> None:
        """Apply the action that the options select; `reason` is that of the action of the profile."""
        action, by = select(row, self.options)
        if action == "K":
            self._retain(ds, tag, vr, path, by)
        elif action != "C" or not self._clean(ds, tag, vr, path, by):
            self._apply(ds, tag, vr, path, row[0], reason)

    # -- actions ----------------------------------------------------------------------------------------------------

    def _apply(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], action: str, by: str) -> None:
        """Apply an action of the basic profile; the Types of the IOD decide compound ones."""
        need = self.needs.of(ds, tag)
        if action == "U":
            self._map_uids(ds, tag, vr, path, action, by)
        elif action == "D":
            self._dummy(ds, tag, vr, path, action, by)
        elif action == "X/Z/U*" and vr == "SQ" and self._refers(need):
            self._items(ds, tag, path, "")
        elif action.startswith("Z"):
            pseudonym = not path and tag in _PSEUDONYMS
            if need.filled or pseudonym:
                self._dummy(ds, tag, vr, path, action, by)
            else:
                self._empty(ds, tag, vr, path, action, by)
        elif not need.present:
            self._remove(ds, tag, path, action, by)
        elif not need.filled:
            self._empty(ds, tag, vr, path, action, by)
        else:
            self._dummy(ds, tag, vr, path, action, by)

    def _refers(self, need: Need) -> bool:
        """Return whether references are kept with other UIDs: if the IOD requires them, or if the user wants it."""
        return (need.present and need.filled) or self.owner.references == "replace"

    def note(self, path: tuple[int, ...], tag: int, done: str, action: str, by: str) -> None:
        """Count a change in the report."""
        self.report.changes[Change((*path, tag), done, action, by)] += 1

    def _remove(self, ds: BaseDataset, tag: int, path: tuple[int, ...], action: str, by: str) -> None:
        self._collect(ds, tag)
        del ds[tag]
        self.note(path, tag, "removed", action, by)

    def _empty(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], action: str, by: str) -> None:
        self._collect(ds, tag)
        access.convert(ds, tag, vr, [] if vr == "SQ" else None)
        self.note(path, tag, "emptied", action, by)

    def _dummy(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], action: str, by: str) -> None:
        if vr == "SQ":
            self._items(ds, tag, path, "dummy")
            self.note(path, tag, "replaced", action, by)
            return
        value = value_of(ds, tag)
        if value is not None and not len(texts_of(value)):
            return  # an element without a value contains no information
        self._collect(ds, tag)
        if tag == tags.ENCAPSULATED_DOCUMENT and not path:
            documents.replace(ds, self.owner.documents)
        else:
            access.convert(ds, tag, vr, self._replacement(tag, vr, value))
        self.note(path, tag, "replaced", action, by)

    def _replacement(self, tag: int, vr: str, value: Any) -> Any:
        if tag in _PSEUDONYMS:
            return f"{NAME}^{self.patient}" if vr == "PN" else self.patient
        if tag == tags.TIMEZONE_OFFSET_FROM_UTC:
            return "+0000"
        kind = keyword_for_tag(tag) or f"{tag:08X}"
        if isinstance(value, list) and vr not in ("OB", "OW"):
            return [dummy(vr, each, kind, self.owner.pseudonyms) for each in value]
        return dummy(vr, value, kind, self.owner.pseudonyms)

    def _map_uids(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], action: str, by: str) -> None:
        if vr == "SQ":
            self._items(ds, tag, path, "")
            return
        value = value_of(ds, tag)
        if value is None:
            self._apply(ds, tag, vr, path, "X/Z/D", by)
            return
        texts = [text.strip(" \0") for text in texts_of(value)]
        made = [self.owner.pseudonyms.uid(text) for text in texts]
        if made != texts:
            self.removed.update((vr, text) for text in set(texts).difference(made))
            write(ds, tag, vr, made)
            self.note(path, tag, "replaced", action, by)

    def _retain(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], by: str) -> None:
        if vr == "SQ":
            self._items(ds, tag, path, "")
        self.note(path, tag, "kept", "K", by)

    def _clean(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], by: str) -> bool:
        """Clean the value of an element; return False if it cannot be cleaned, so that the profile applies."""
        if by == "retain-modified-dates":
            return self._move(ds, tag, vr, path, by)
        if by == "clean-structured-content":
            self._items(ds, tag, path, "clean")
            self.note(path, tag, "cleaned", "C", by)
            return True
        if vr == "SQ":
            self._items(ds, tag, path, "clean" if by == "clean-graphics" else "")
            self.note(path, tag, "cleaned", "C", by)
            return True
        if vr == "AE":
            self._dummy(ds, tag, vr, path, "C", by)
            return True
        return vr in _FREE_TEXT and self.clean_text(ds, tag, vr, path, by)

    def clean_text(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], by: str) -> bool:
        """Keep the words of a text that the vocabulary contains; return False if none is left of a text."""
        value = value_of(ds, tag)
        if value is None:
            return False
        texts = texts_of(value)
        made = [self.owner.clean(self.cleaner, text) for text in texts]
        if texts and not any(made):
            return False
        if made != texts:
            self._collect(ds, tag)
            write(ds, tag, vr, made)
            self.note(path, tag, "cleaned", "C", by)
        return True

    def _move(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], by: str) -> bool:
        value = value_of(ds, tag)
        if value is None or vr not in TEMPORAL:
            return False
        texts = texts_of(value)
        if vr != "TM":
            moved = [(self.shift.date if vr == "DA" else self.shift.datetime)(text) if text else "" for text in texts]
            if None in moved:
                return False
            if moved:
                self._collect(ds, tag)
                write(ds, tag, vr, moved)
        self.note(path, tag, "kept" if vr == "TM" else "shifted", "C", by)
        return True

    def _kept(self, ds: BaseDataset, tag: int, vr: str, path: tuple[int, ...], mode: Mode) -> None:
        """Keep an element without an action, unless its text contains a part of the identity or the mode changes it."""
        if vr == "SQ":
            self._items(ds, tag, path, mode)
            return
        if vr not in _FREE_TEXT:
            if mode == "erase" and vr in NUMBERS and tag not in _POINTERS:
                self._dummy(ds, tag, vr, path, "D", "content item")
            return
        if mode in ("dummy", "erase"):
            self._dummy(ds, tag, vr, path, "D", "item of a protected sequence")
        elif mode == "clean":
            if not self.clean_text(ds, tag, vr, path, "item of a protected sequence"):
                self._apply(ds, tag, vr, path, "X/Z/D", "item of a protected sequence")
        else:
            value = value_of(ds, tag)
            if value is None:
                self._apply(ds, tag, vr, path, "X/Z/D", "text cannot be decoded")
            elif any(map(self.cleaner.identifies, texts_of(value))) and not self.clean_text(
                ds, tag, vr, path, "contains a part of the identity"
            ):
                self._apply(ds, tag, vr, path, "X/Z/D", "contains a part of the identity")

    def _items(self, ds: BaseDataset, tag: int, path: tuple[int, ...], mode: Mode) -> None:
        for item in access.items(ds, tag):
            self.dataset(item, (*path, tag), mode)

    # -- codes ------------------------------------------------------------------------------------------------------

    def _replace_code(self, ds: BaseDataset, path: tuple[int, ...]) -> None:
        """Replace a code of another coding scheme, which may identify a person or institution."""
        for tag in (tags.LONG_CODE_VALUE, tags.URN_CODE_VALUE):
            if tag in ds:
                self._remove(ds, tag, path, "D", "code of a local scheme")
        for tag in (tags.CODE_VALUE, tags.CODE_MEANING, tags.CODING_SCHEME_DESIGNATOR):
            if tag in ds:
                self._collect(ds, tag)
        made = self.owner.pseudonyms.text("code", first_text(ds, tags.CODE_VALUE))
        access.convert(ds, tags.CODE_VALUE, "SH", made)
        access.convert(ds, tags.CODING_SCHEME_DESIGNATOR, "SH", "99ANON")
        access.convert(ds, tags.CODE_MEANING, "LO", NAME)
        self.note(path, tags.CODE_VALUE, "replaced", "D", "code of a local scheme")

    # -- private elements -------------------------------------------------------------------------------------------

    def _private(self, ds: BaseDataset, tag: int, path: tuple[int, ...], safe: frozenset[int]) -> None:
        if tag not in safe:
            self._remove(ds, tag, path, PRIVATE[0], "basic")
            return
        vr = access.vr(ds, tag)
        row = _by_representation(vr)
        if row is not None:
            self._act(ds, tag, vr, path, row, "value representation")
            return
        if tag & 0xFFFF >= 0x1000:
            self._kept(ds, tag, vr, path, "")
        if tag in access.entries(ds):
            self.note(path, tag, "kept", "C", "retain-safe-private")

    @cached_property
    def _declared(self) -> Declared:
        return declared_safe(self.root)

    # -- values -----------------------------------------------------------------------------------------------------

    def _collect(self, ds: BaseDataset, tag: int) -> None:
        """Remember the texts of an element, at any depth, that the result must not contain."""
        for one, each in below(ds, tag):
            vr = access.vr(one, each)
            if each != tags.CODING_SCHEME_DESIGNATOR and (vr in _FREE_TEXT or vr == "UI"):
                texts = (text.strip(" \0") for text in texts_of(value_of(one, each)))
                self.removed.update((vr, text) for text in texts if vr != "UI" or uid_entry(text) is None)


def _unlisted(tag: int, vr: str) -> Row | None:
    """Return the actions on an element that PS3.15 does not list; None to keep it."""
    keyword = keyword_for_tag(tag)
    if not keyword:
        return "X", {}
    if vr == "UI" and ("Class" in keyword or "TransferSyntax" in keyword or keyword in _STRUCTURAL):
        return None
    return _by_representation(vr)


def _by_representation(vr: str) -> Row | None:
    """Return the actions on the elements of a VR that PS3.15 does not list; None to keep them."""
    if vr in TEMPORAL:
        return "X/Z/D", {"retain-full-dates": "K", "retain-modified-dates": "C"}
    if vr == "PN":
        return "X/Z/D", {}
    if vr == "AE":
        return "X/Z/D", {"retain-device-identity": "C"}
    return ("U", {"retain-uids": "K"}) if vr == "UI" else None


def _components(name: str) -> list[str]:
    return name.replace("=", "^").split("^")


def _identity(ds: BaseDataset, options: frozenset[str]) -> Iterator[str]:
    """Yield the values of an object that identify a person or an institution, if no option retains them."""
    for tag in access.entries(ds):
        if tag not in _IDENTIFIERS and (access.vr(ds, tag) != "PN" or not keyword_for_tag(tag)):
            continue
        if (row := listed(tag)) is None or select(row, options)[0] != "K":
            yield from (text.strip() for text in texts_of(value_of(ds, tag)))
