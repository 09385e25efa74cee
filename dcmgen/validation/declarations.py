"""Declarations of the rules for tables, elements, values, files and folders.

The rules in `dcmgen.validation.consistency` are declared with the function that checks them.
"""

from __future__ import annotations

from collections.abc import Iterable

from dcmgen.validation.registry import RULES, Rule
from dcmgen.values.vr import EXTENDED, REPRESENTATIONS, STRINGS, Kind

TABLES = (
    Rule("type-1.missing", "PS3.5 7.4.1", "error", "A Type 1 attribute must be present and have a value.", placed=True),
    Rule("type-1.empty", "PS3.5 7.4.1", "error", "A Type 1 attribute must be present and have a value.", placed=True),
    Rule(
        "type-1c.missing",
        "PS3.5 7.4.2",
        "error",
        "A Type 1C attribute must be present and have a value if its condition holds.",
        placed=True,
    ),
    Rule(
        "type-1c.empty",
        "PS3.5 7.4.2",
        "error",
        "A Type 1C attribute that is present must have a value.",
        placed=True,
    ),
    Rule(
        "type-2.missing",
        "PS3.5 7.4.3",
        "error",
        "A Type 2 attribute must be present; it may be empty if the value is not known.",
        placed=True,
    ),
    Rule(
        "type-2c.missing",
        "PS3.5 7.4.4",
        "error",
        "A Type 2C attribute must be present if its condition holds; it may be empty.",
        placed=True,
    ),
    Rule(
        "conditional.forbidden",
        "PS3.5 7.4.2",
        "error",
        "A conditional attribute must be absent if its condition does not hold, unless the standard allows it otherwise.",
        placed=True,
    ),
    Rule("items.many", "PS3.5 7.5", "error", "A sequence must not have more items than its row allows.", placed=True),
    Rule(
        "items.few",
        "PS3.5 7.5",
        "error",
        "A sequence must have at least as many items as its row requires.",
        placed=True,
    ),
    Rule("term.enumerated", "PS3.5 6.3", "error", "The value must be one of the Enumerated Values.", placed=True),
    Rule(
        "term.defined",
        "PS3.5 6.3",
        "note",
        "The value is not one of the Defined Terms; it is allowed, but readers may not understand it.",
        placed=True,
    ),
    Rule(
        "include.unexpected",
        "PS3.3 1",
        "warning",
        "An attribute of a macro must be absent if the condition under which the macro is included does not hold.",
        placed=True,
    ),
    Rule(
        "module.missing",
        "PS3.3 A.1.3",
        "error",
        "A mandatory Module, or one whose condition holds, must be present.",
        placed=True,
    ),
    Rule(
        "module.partial",
        "PS3.3 A.1.3",
        "warning",
        "An optional Module is either absent or has the attributes that it requires.",
        placed=True,
    ),
    Rule(
        "module.unexpected",
        "PS3.3 A.1.3",
        "warning",
        "A conditional Module must be absent if its condition does not hold.",
        placed=True,
    ),
    Rule(
        "group.missing",
        "C.7.6.16",
        "error",
        "A required functional group must be shared or present for every frame.",
        placed=True,
    ),
    Rule("group.both", "C.7.6.16", "error", "A functional group must be either shared or per frame.", placed=True),
    Rule(
        "group.place",
        "C.7.6.16",
        "error",
        "Some functional groups must be shared, and others must be per frame.",
        placed=True,
    ),
    Rule(
        "iod.constraint.value",
        "PS3.3 A",
        "error",
        "A value must be one of those, or in the range, to which the IOD limits the attribute.",
        placed=True,
    ),
    Rule(
        "iod.constraint.items",
        "PS3.3 A",
        "error",
        "A sequence must have as many items as the IOD requires.",
        placed=True,
    ),
    Rule(
        "iod.constraint.missing",
        "PS3.3 A",
        "error",
        "An attribute or Module that the text of the IOD requires must be present.",
        placed=True,
    ),
    Rule(
        "iod.constraint.forbidden",
        "PS3.3 A",
        "error",
        "An attribute or Module that the text of the IOD forbids must be absent.",
        placed=True,
    ),
    Rule(
        "standard-extended",
        "PS3.2 7.3",
        "note",
        "A standard attribute that the IOD does not list makes the object an instance of a Standard Extended SOP Class.",
    ),
)

CODES = (
    Rule(
        "code.group",
        "PS3.16 7.1.2",
        "error",
        "A code must be one of the Defined Context Group of its row; if the context group is extensible, or if that or its "
        "number is not known, another code is a note.",
        placed=True,
    ),
    Rule("code.unknown", "PS3.16 D", "warning", "A code of the coding scheme DCM must exist in PS3.16."),
    Rule("code.retired", "PS3.16 D", "warning", "New objects must not contain retired codes."),
    Rule(
        "code.meaning",
        "8.3",
        "note",
        "The meaning of a code should be that of PS3.16; another language or a synonym is allowed.",
    ),
    Rule(
        "code.scheme-unknown",
        "8.2",
        "note",
        "A Coding Scheme Designator should be one of PS3.16, be identified in the object, or begin with 99.",
    ),
    Rule("code.unit", "8.1", "warning", "A code of the coding scheme UCUM must have the syntax of a UCUM unit."),
)

TEMPLATES = (
    Rule(
        "template.missing",
        "PS3.16 6.1.7",
        "error",
        "A mandatory row of a template, or one whose condition holds, must have a content item.",
        placed=True,
    ),
    Rule(
        "template.forbidden",
        "PS3.16 6.1.8",
        "error",
        "A conditional row of a template must not have a content item if its condition does not hold.",
        placed=True,
    ),
    Rule(
        "template.multiplicity",
        "PS3.16 6.1.6",
        "error",
        "A row of a template must have as many content items as its VM allows.",
        placed=True,
    ),
    Rule(
        "template.relationship",
        "PS3.16 6.1.3",
        "error",
        "A content item must have the relationship that its row of the template states.",
        placed=True,
    ),
    Rule(
        "template.value-type",
        "PS3.16 6.1.4",
        "error",
        "A content item must have the Value Type that its row of the template states.",
        placed=True,
    ),
    Rule(
        "template.concept",
        "PS3.16 6.1.5",
        "error",
        "The name of a content item must be one of the codes that its row of the template allows.",
        placed=True,
    ),
    Rule(
        "template.value",
        "PS3.16 6.1.9",
        "error",
        "The value of a content item must be one of the codes that its row of the template allows; other codes than those "
        "of a context group are notes.",
        placed=True,
    ),
    Rule(
        "template.units",
        "PS3.16 6.1.9",
        "error",
        "A measurement must have the unit that its row of the template states.",
        placed=True,
    ),
    Rule(
        "template.unexpected",
        "PS3.16 6.2",
        "error",
        "A template that is not extensible allows only content items that it describes.",
        placed=True,
    ),
    Rule(
        "template.order",
        "PS3.16 6",
        "warning",
        "The content items must be in the order of the rows if the template says that the order is significant.",
        placed=True,
    ),
)

ELEMENTS = (
    Rule(
        "retired",
        "PS3.6 6",
        "note",
        "New objects must not contain retired elements; readers may still understand them.",
    ),
    Rule(
        "unknown",
        "PS3.6 6",
        "warning",
        "The element is not in the dictionary; it is newer than this edition, or a mistake.",
    ),
    Rule(
        "private.no-creator", "PS3.5 7.8.1", "error", "A Private Creator must reserve the block of a private element."
    ),
    Rule(
        "private.creator",
        "PS3.5 7.8.1",
        "error",
        "A Private Creator must have the VR LO and one ASCII value, which no other creator of the group has.",
    ),
    Rule(
        "private.group",
        "PS3.5 7.1",
        "error",
        "The groups 0001, 0003, 0005, 0007 and FFFF must not contain elements.",
    ),
    Rule(
        "group.reserved",
        "PS3.5 7.1",
        "error",
        "The groups 0000, 0002, 0004 and 0006 must not occur in a dataset; commands, File Meta Information and directories use them.",
    ),
    Rule(
        "private.element",
        "PS3.5 7.8.1",
        "error",
        "Element numbers of odd groups must be 0010 to 00FF (Private Creators) or 1000 to FFFF.",
    ),
    Rule("vm", "PS3.5 6.4", "error", "An element must have as many values as its Value Multiplicity allows."),
    Rule("vr.mismatch", "PS3.6 6", "error", "An element must have the Value Representation that the dictionary lists."),
    Rule("vr.unknown", "PS3.5 6.2", "error", "The VR of an element must be one that the standard defines."),
    Rule("vr.un", "PS3.5 6.2.2", "note", "The element is written as UN although its Value Representation is known."),
    Rule(
        "vr.backslash", "PS3.5 6.4", "error", "A value in a list must not contain a backslash, which separates values."
    ),
    Rule("vr.odd", "PS3.5 7.1.1", "error", "Every value field must have an even length."),
    Rule("vr.unchecked", "PS3.5 6.2", "note", "A very long text is not checked."),
    Rule("cycle", "PS3.5 7.5", "error", "A sequence must not contain an item that encloses it."),
    Rule(
        "depth",
        "PS3.5 7.5",
        "warning",
        "Sequences are nested deeper than the validator follows; it does not check the deeper levels.",
    ),
)

FILES = (
    Rule("sop-class.missing", "C.12.1", "error", "Every object must have a SOP Class UID, which identifies its IOD."),
    Rule(
        "sop-class.unknown",
        "PS3.4 B.5",
        "warning",
        "The SOP Class is not in the standard; only the general rules are checked.",
    ),
    Rule("sop-class.retired", "PS3.6 A", "warning", "The SOP Class is retired and the standard has no IOD for it."),
    Rule("sop-class.no-iod", "PS3.4 B.5", "note", "The SOP Class has no IOD; only the general rules are checked."),
    Rule("file.unreadable", "PS3.10 7", "error", "The file cannot be read as DICOM."),
    Rule(
        "file.not-dicom",
        "PS3.10 7",
        "error",
        "The file is not a DICOM file. For a file that was found in a folder, this is a note.",
    ),
    Rule(
        "internal-error",
        "",
        "warning",
        "A rule could not be checked because of a bug in the validator; all other rules were checked.",
    ),
)

FOLDERS = (
    Rule("across.duplicate", "C.12.1", "error", "No two files may have the same SOP Instance UID."),
    Rule(
        "across.patient",
        "C.7.1.1",
        "error",
        "All objects of a patient must have the same values in the attributes of the patient.",
    ),
    Rule(
        "across.study",
        "C.7.2.1",
        "error",
        "All objects of a study must have the same values in the attributes of the study.",
    ),
    Rule(
        "across.series",
        "C.7.3.1",
        "error",
        "All objects of a series must have the same values in the attributes of the series.",
    ),
    Rule(
        "across.frame-of-reference",
        "C.7.4.1",
        "error",
        "The images of a series in patient space, and those that are named with a frame of reference, must be in it.",
    ),
    Rule(
        "across.geometry",
        "C.7.6.2",
        "warning",
        "The images of a CT, MR or PET series should have the same orientation, size and pixel spacing, except localizers.",
    ),
    Rule(
        "across.position",
        "C.7.6.2",
        "warning",
        "Two images of a CT, MR or PET series should not have the same position unless they differ in time or technique.",
    ),
    Rule(
        "across.reference-class",
        "10.8",
        "error",
        "A reference must name the SOP Class of the instance to which it refers.",
    ),
    Rule(
        "across.reference-frame",
        "10.3",
        "error",
        "A frame or segment that a reference names must exist in the instance.",
    ),
    Rule(
        "across.reference-series",
        "10.4",
        "error",
        "A reference must name the study and series of the instance to which it refers.",
    ),
    Rule(
        "across.reference",
        "10.8",
        "note",
        "If an object refers to files of the folder, all objects that it refers to should be in the folder.",
    ),
)


def _of(*kinds: str) -> set[str]:
    return {vr for vr, row in REPRESENTATIONS.items() if row.kind in kinds}


_FREE_TEXT = {vr for vr in _of(Kind.TEXT, Kind.NAME) if not REPRESENTATIONS[vr].fixed}
_MOMENTS = _of(Kind.DATE, Kind.DATE_TIME, Kind.TIME)
_VALUES: dict[str, tuple[Iterable[str], str]] = {
    "alphabetic": (
        _of(Kind.NAME),
        "The alphabetic group of a person name must not contain ideographic characters.",
    ),
    "blank": ({"AE"}, "A value must not consist of spaces only."),
    "characters": (_FREE_TEXT, "A value must contain only the characters that {vr} allows."),
    "components": (_of(Kind.NAME), "A component group of a person name must not have more than 5 components."),
    "escape": (
        EXTENDED,
        "Escape sequences need code extensions, must be absent from the alphabetic group of a name, and must return to the "
        "initial character set.",
    ),
    "form": (STRINGS - _FREE_TEXT, "A value must have the form of {vr}."),
    "groups": (_of(Kind.NAME), "A person name must not have more than 3 component groups."),
    "length": (
        {vr for vr in STRINGS if (row := REPRESENTATIONS[vr]).length and not row.fixed},
        "A value must not be longer than {vr} allows.",
    ),
    "padding": (STRINGS, "A value must be padded as {vr} requires."),
    "range": (
        {vr for vr, row in REPRESENTATIONS.items() if row.limits} | _MOMENTS | {"FL"},
        "A value must be in the range of {vr}.",
    ),
    "repertoire": (STRINGS - EXTENDED - {"UR"}, "A value of {vr} must be ASCII text."),
    "root": (
        _of(Kind.UID),
        "A UID must have two or more components: 0 or 1 and a number up to 39, or 2 and any number.",
    ),
    "size": (
        {vr for vr, row in REPRESENTATIONS.items() if row.size > 1},
        "The length must be a multiple of the size of {vr} values.",
    ),
    "space": ({"UR"}, "A URI or URL must not begin with spaces."),
    "undecodable": (EXTENDED, "The declared character set must contain the characters of a value."),
    "zeros": (_of(Kind.UID), "A component of a UID must not have leading zeros."),
    "zone": (_of(Kind.DATE_TIME), "An offset from UTC must be in the range -1200 to +1400."),
}
"""Rules for the values of a VR: kind of rule, the VRs to which it applies, and the sentence."""

VALUES = tuple(
    Rule(f"vr.{vr}.{kind}", "PS3.5 6.2", "error", sentence.format(vr=vr))
    for kind, (vrs, sentence) in _VALUES.items()
    for vr in sorted(vrs)
)

for _rule in (*TABLES, *CODES, *TEMPLATES, *ELEMENTS, *VALUES, *FILES, *FOLDERS):
    RULES.declare(_rule)
