"""Content trees of the examples of structured reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.codes import DCM, LN, SCT, UCUM, Code
from dcmgen.dictionary.data import uid_constants as uids

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser

    Item = dict[str, Any]
    Content = tuple[Code, list[Item]]

_KEYWORDS = {"TEXT": "TextValue", "UIDREF": "UID", "PNAME": "PersonName", "DATETIME": "DateTime"}
_IN, _OF, _BY = "CONTAINS", "HAS CONCEPT MOD", "HAS OBS CONTEXT"
_HAS = "HAS PROPERTIES"
_PERSON = "Reader^Example"


def _item(relationship: str, kind: str, name: Code, value: object = None, *below: Item) -> Item:
    made: Item = {"RelationshipType": relationship, "ValueType": kind, "ConceptNameCodeSequence": [name]}
    if kind == "CONTAINER":
        made["ContinuityOfContent"] = "SEPARATE"
    elif kind == "CODE":
        made["ConceptCodeSequence"] = [value]
    else:
        made[_KEYWORDS[kind]] = value
    if below:
        made["ContentSequence"] = list(below)
    return made


def _section(name: Code, *below: Item) -> Item:
    return _item(_IN, "CONTAINER", name, None, *below)


def _text(name: Code, value: str, *below: Item, relationship: str = _IN) -> Item:
    return _item(relationship, "TEXT", name, value, *below)


def _code(name: Code, value: Code, *below: Item, relationship: str = _IN) -> Item:
    return _item(relationship, "CODE", name, value, *below)


def _number(name: Code, value: float, unit: str, *below: Item, relationship: str = _IN) -> Item:
    made: Item = {
        "RelationshipType": relationship,
        "ValueType": "NUM",
        "ConceptNameCodeSequence": [name],
        "MeasuredValueSequence": [
            {"NumericValue": value, "MeasurementUnitsCodeSequence": [UCUM.get(unit) or Code(unit, "UCUM", unit)]}
        ],
    }
    if below:
        made["ContentSequence"] = list(below)
    return made


def _object(
    chooser: Chooser, sop_class: str = uids.CTImageStorage, kind: str = "IMAGE", relationship: str = _IN
) -> Item:
    reference = {"ReferencedSOPClassUID": sop_class, "ReferencedSOPInstanceUID": chooser.uid(sop_class)}
    return {"RelationshipType": relationship, "ValueType": kind, "ReferencedSOPSequence": [reference]}


def _observer() -> Item:
    return _item(_BY, "PNAME", DCM["121008"], _PERSON)


def _language() -> Item:
    return _code(DCM["121049"], Code("en", "RFC5646", "English"), relationship=_OF)


def _procedure(name: Code, procedure: Code) -> Item:
    intent = _code(SCT["363703001"], SCT["261004008"], relationship=_OF)
    return _code(name, procedure, intent, relationship=_OF)


def _comment(chooser: Chooser) -> Item:
    return _text(DCM["121106"], "Phantom")


def _findings(chooser: Chooser) -> Content:
    image = _object(chooser, relationship="INFERRED FROM")
    finding = _text(DCM["121071"], "The phantom contains a nodule.")
    finding["ContentSequence"] = [image]
    return DCM["126000"], [_language(), _observer(), _section(LN["59776-5"], finding)]


def _narrative(chooser: Chooser) -> Content:
    return LN["18748-4"], [
        _language(),
        _observer(),
        _section(LN["59776-5"], _text(DCM["121071"], "The phantom contains a nodule.")),
        _section(LN["19005-8"], _text(DCM["121073"], "Phantom without changes.")),
    ]


def _measured(chooser: Chooser) -> Content:
    title, content = _findings(chooser)
    length = _number(SCT["410668003"], 12.5, "mm")
    length["ContentSequence"] = [_object(chooser, relationship="INFERRED FROM")]
    content[-1]["ContentSequence"].append(length)
    return title, content


def _located(chooser: Chooser) -> Content:
    title, content = _measured(chooser)
    region = {
        "RelationshipType": _IN,
        "ValueType": "SCOORD3D",
        "ConceptNameCodeSequence": [DCM["111030"]],
        "ReferencedFrameOfReferenceUID": chooser.uid("frame of reference"),
        "GraphicType": "POINT",
        "GraphicData": [0.0, 0.0, 2.5],
    }
    content[-1]["ContentSequence"].append(region)
    return title, content


def _keys(chooser: Chooser) -> Content:
    return DCM["113000"], [_observer(), _text(DCM["113012"], "Slice with the nodule"), _object(chooser)]


def _cad(title: str) -> Callable[[Chooser], Content]:
    def make(chooser: Chooser) -> Content:
        return DCM[title], [
            _language(),
            _section(DCM["111028"], _object(chooser)),
            _code(DCM["111017"], DCM["111241"]),
            _code(DCM["111064"], DCM["111225"]),
            _code(DCM["111065"], DCM["111225"]),
        ]

    return make


def _log(chooser: Chooser) -> Content:
    entry = _text(DCM["121071"], "The phantom is on the table.")
    content = [_observer(), entry]
    for each in content:
        each["ObservationDateTime"] = chooser.when
    return DCM["121120"], content


def _ct_dose(chooser: Chooser) -> Content:
    event = _section(
        DCM["113819"],
        _code(DCM["123014"], SCT["816094009"]),
        _code(DCM["113820"], DCM["113804"]),
        _item(_IN, "UIDREF", DCM["113769"], chooser.uid(uids.CTImageStorage, "irradiation event")),
        _section(
            DCM["113822"],
            _number(DCM["113824"], 2.5, "s"),
            _number(DCM["113825"], 100, "mm"),
            _number(DCM["113826"], 0.6, "mm"),
            _number(DCM["113827"], 38.4, "mm"),
            _number(DCM["113828"], 1, "{ratio}"),
            _number(DCM["113823"], 1, "{X-Ray sources}"),
            _section(
                DCM["113831"],
                _text(DCM["113832"], "A"),
                _number(DCM["113733"], 120, "kV"),
                _number(DCM["113833"], 200, "mA"),
                _number(DCM["113734"], 150, "mA"),
                _number(DCM["113834"], 0.5, "s"),
            ),
        ),
        _section(
            DCM["113829"],
            _number(DCM["113830"], 5, "mGy"),
            _code(DCM["113835"], DCM["113691"]),
            _number(DCM["113838"], 50, "mGy.cm"),
        ),
    )
    return DCM["113701"], [
        _language(),
        _procedure(DCM["121058"], SCT["77477000"]),
        _observer(),
        _item(_BY, "DATETIME", DCM["113809"], chooser.when),
        _item(_BY, "DATETIME", DCM["113810"], chooser.when),
        _code(
            DCM["113705"],
            DCM["113014"],
            _item(_HAS, "UIDREF", DCM["110180"], chooser.uid("study")),
            relationship=_BY,
        ),
        _section(DCM["113811"], _number(DCM["113812"], 1, "{events}"), _number(DCM["113813"], 50, "mGy.cm")),
        event,
        _code(DCM["113854"], DCM["113856"]),
    ]


def _tracer_dose(chooser: Chooser) -> Content:
    agent = _code(
        SCT["349358000"],
        SCT["35321007"],
        _code(SCT["89457008"], SCT["77004003"], relationship=_HAS),
        _number(SCT["304283002"], 6586.2, "s", relationship=_HAS),
    )
    administration = _section(
        DCM["113502"],
        agent,
        _item(_IN, "UIDREF", DCM["113503"], chooser.uid("administration")),
        _item(_IN, "DATETIME", DCM["123003"], chooser.when),
        _number(DCM["113507"], 300, "MBq"),
        _code(
            SCT["410675002"],
            SCT["47625008"],
            _code(SCT["272737002"], SCT["128553008"], relationship=_HAS),
        ),
        _item(_IN, "PNAME", DCM["113870"], _PERSON, _code(DCM["113875"], DCM["113851"], relationship=_HAS)),
    )
    return DCM["113500"], [
        _language(),
        _procedure(SCT["363589002"], SCT["7562007"]),
        administration,
    ]


def _simple(title: Code, *content: Callable[[Chooser], Item]) -> Callable[[Chooser], Content]:
    def make(chooser: Chooser) -> Content:
        return title, [_language(), _observer(), *(each(chooser) for each in content)]

    return make


def _spectacles(chooser: Chooser) -> Content:
    return DCM["111671"], [
        _language(),
        *(_section(DCM[eye], _number(SCT["251795007"], -1.5, "diop")) for eye in ("111688", "111689")),
    ]


REPORTS: dict[str, Callable[[Chooser], Content]] = {
    "Acquisition Context SR": _simple(DCM["127001"], _comment),
    "Basic Text SR": _narrative,
    "Chest CAD SR": _cad("112000"),
    "Colon CAD SR": _cad("112220"),
    "Comprehensive 3D SR": _located,
    "Comprehensive SR": _measured,
    "Enhanced SR": _narrative,
    "Enhanced X-Ray Radiation Dose SR": _simple(DCM["113701"], _comment),
    "Extensible SR": _located,
    "Implantation Plan SR Document": _simple(DCM["112345"], _comment),
    "Key Object Selection Document": _keys,
    "Macular Grid Thickness and Volume Report": _simple(
        DCM["111690"], lambda chooser: _number(LN["57118-2"], 8.5, "mm3")
    ),
    "Mammography CAD SR": _cad("111036"),
    "Patient Radiation Dose SR": _simple(DCM["128401"], _comment),
    "Performed Imaging Agent Administration SR": _simple(DCM["130227"], _comment),
    "Planned Imaging Agent Administration SR": _simple(DCM["130226"], _comment),
    "Procedure Log": _log,
    "Radiopharmaceutical Radiation Dose SR": _tracer_dose,
    "Simplified Adult Echo SR": _simple(
        DCM["125200"], lambda chooser: _section(LN["59776-5"], _number(SCT["70822001"], 60, "%"))
    ),
    "Spectacle Prescription Report": _spectacles,
    "Waveform Annotation SR": _simple(DCM["130867"], _comment),
    "X-Ray Radiation Dose SR": _ct_dose,
}
"""Content by the name of the IOD."""


def write(made: Any, iod: str, chooser: Chooser) -> None:
    """Set the content tree of a report.

    Parameters
    ----------
    made : IOD
        The object.
    iod : str
        Name of the IOD.
    chooser : Chooser
        Chooses the values.
    """
    title, content = REPORTS[iod](chooser)
    made.ValueType = "CONTAINER"
    made.ContinuityOfContent = "SEPARATE"
    made.ConceptNameCodeSequence = [title]
    made.ContentSequence = content
