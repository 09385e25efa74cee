"""Radiation dose reports are read as totals and events."""

from __future__ import annotations

from datetime import datetime

import pytest

from dcmgen import codes, create
from dcmgen.codes import Code
from dcmgen.create import report
from dcmgen.create.reports import Coded, Container, ContentItem, DateTime, Dose, Num, Text, UIDRef, dose_of
from dcmgen.create.reports.quantities import convert
from dcmgen.errors import CreateError, ElementValueError
from dcmgen.iods import EnhancedSR, XRayRadiationDoseSR
from tests.create.reports.documents import ct

DCM = codes.DCM
BREAST = Code("80248007", "SCT", "Left breast")


def num(code: str, value: float | list[float], unit: str | Code, *children: ContentItem) -> Num:
    """Return a number with a name of DCM."""
    return Num(DCM[code], value, unit, children)


def read(*items: ContentItem) -> Dose:
    """Return the dose of a report with content items."""
    root = Container(DCM["113701"], items)
    written = report(root, study=create.Study.of(ct()), kind=EnhancedSR)
    return written.dose()


def ct_event(*more: ContentItem) -> Container:
    """Return a CT acquisition of two X-ray sources."""
    sources = [
        Container(DCM["113831"], [num("113733", kv, "kV"), num("113734", ma, "mA")])
        for kv, ma in ((100, 177), (140, 90))
    ]
    parameters = Container(
        DCM["113822"], [num("113824", 5.5, "s"), num("113825", 514, "mm"), num("113828", 0.6, "{ratio}"), *sources]
    )
    phantom = Coded(DCM["113835"], DCM["113691"])
    dose = Container(DCM["113829"], [num("113830", 8.13, "mGy"), phantom, num("113838", 69.81, "mGy.cm")])
    return Container(
        DCM["113819"],
        [
            Text(DCM["125203"], "Thorax"),
            Coded(DCM["123014"], codes.SCT.Chest),
            Coded(DCM["113820"], Code("116152004", "SCT", "Spiral Acquisition")),
            UIDRef(DCM["113769"], "1.2.9.1"),
            parameters,
            dose,
            *more,
        ],
    )


def projection_event(*numbers: ContentItem) -> Container:
    """Return an irradiation event of projection X-ray."""
    return Container(
        DCM["113706"],
        [
            Coded(DCM["113764"], DCM["113622"]),
            UIDRef(DCM["113769"], "1.2.9.2"),
            DateTime(DCM["111526"], datetime(2026, 1, 2, 10)),
            Coded(DCM["113721"], Code("44491008", "SCT", "Fluoroscopy")),
            *numbers,
        ],
    )


def test_a_ct_report() -> None:
    total = Container(DCM["113811"], [num("113812", 1, "{events}"), num("113813", 69.81, "mGy.cm")])
    dose = read(
        Coded(DCM["121058"], Code("77477000", "SCT", "Computed Tomography")),
        DateTime(DCM["113809"], "20260102100000"),
        DateTime(DCM["113810"], "20260102100500"),
        total,
        ct_event(),
    )
    assert dose.problems == ()
    assert dose.procedure is not None
    assert (dose.procedure.meaning, dose.started, dose.ended) == (
        "Computed Tomography",
        "20260102100000",
        "20260102100500",
    )
    assert [(each.name.value, each.value, each.unit.value) for each in dose.totals if each.unit is not None] == [
        ("113812", 1, "{events}"),
        ("113813", 69.81, "mGy.cm"),
    ]
    (event,) = dose.events
    assert (event.kind, event.uid, event.protocol, event.started) == ("CT", "1.2.9.1", "Thorax", None)
    assert (event.target, event.phantom) == (codes.SCT.Chest, DCM["113691"])
    assert (event.ctdi_vol, event.dlp, event.scanning_length, event.pitch_factor) == (8.13, 69.81, 514, 0.6)
    assert (event.kvp, event.tube_current, event.exposure_time) == ((100, 140), (177, 90), (5.5,))
    assert (event.dose_area_product, event.plane) == (None, None)


def test_a_projection_report() -> None:
    total = Container(
        DCM["113702"],
        [Coded(DCM["113764"], DCM["113622"]), num("111637", 1.3, "mGy", Coded(codes.SCT.Laterality, BREAST))],
    )
    event = projection_event(
        num("122130", 12.0, Code("uGym2", "UCUM", "uGym2")),
        num("113738", 0.14, "mGy"),
        num("113733", [77, 78], "kV"),
        num("113735", 100.8, "ms"),
        num("113736", 9586, "uA.s"),
        num("112011", -0.5, "deg"),
    )
    dose = read(total, event)
    assert dose.problems == ()
    assert [(each.value, each.plane, each.laterality) for each in dose.totals] == [(1.3, DCM["113622"], BREAST)]
    (row,) = dose.events
    assert row.kind == "projection"
    assert row.started is not None
    assert row.started.datetime() == datetime(2026, 1, 2, 10)
    assert (row.dose_area_product, row.dose_rp) == (12e-6, 0.14e-3)
    assert (row.kvp, row.exposure_time, row.exposure) == ((77, 78), (0.1008,), (9.586,))
    assert (row.primary_angle, row.secondary_angle) == (-0.5, None)
    assert {key: dose.events.to_dicts()[0][key] for key in ("kvp", "exposure_time", "plane_code")} == {
        "kvp": "77.0, 78.0",
        "exposure_time": 0.1008,
        "plane_code": "DCM:113622",
    }


def test_what_cannot_be_read_is_a_problem() -> None:
    dose = read(projection_event(num("122130", 1, "mm"), num("113738", 1, "Gy"), num("113738", 2, "Gy")))
    (event,) = dose.events
    assert (event.dose_area_product, event.dose_rp) == (None, None)
    assert dose.problems == (
        "Dose Area Product of event 1.2.9.2 is 1 mm, not in Gy.m2",
        "Dose (RP) of event 1.2.9.2 has several values: 1.0, 2.0",
    )


def test_a_damaged_content_item_is_a_problem() -> None:
    written = report(Container(DCM["113701"], [ct_event()]), study=create.Study.of(ct()))
    del written.ContentSequence[0].ContentSequence[1].ConceptCodeSequence
    dose = dose_of(written)
    assert dose.events[0].target is None
    assert dose.problems == ("invalid CODE: Concept Code Sequence is missing or empty",)


def test_a_report_that_states_its_template_must_follow_it() -> None:
    with pytest.raises(CreateError, match="TID 10011 row 2 requires"):
        report(Container(DCM["113701"], [ct_event()], template="10011"), study=create.Study.of(ct()))


def test_another_report_is_refused() -> None:
    written = report(Container("Diagnostic Imaging Report", [Text("Finding", "x")]))
    with pytest.raises(ElementValueError, match="not a dose report"):
        dose_of(written)
    assert hasattr(XRayRadiationDoseSR, "dose")


@pytest.mark.parametrize(
    ("number", "unit", "target", "expected"),
    [
        (1, "Gy.m2", "Gy.m2", 1.0),
        (1, "dGy.cm2", "Gy.m2", 1e-5),
        (1, "Gy.cm2", "Gy.m2", 1e-4),
        (1, "cGy.cm2", "Gy.m2", 1e-6),
        (1, "mGy.cm2", "Gy.m2", 1e-7),
        (3, "uGym2", "Gy.m2", 3e-6),
        (2, "Gy", "mGy", 2000.0),
        (5, "mAs", "mA.s", 5.0),
        (0.7, "{ratio}", "1", 0.7),
        (7, "1", "1", 7.0),
        (1, "mGy", "mGy.cm", None),
        (1, "in", "mm", None),
        (1, "mm", "1", None),
    ],
)
def test_units_are_converted(number: float, unit: str, target: str, expected: float | None) -> None:
    assert convert(number, Code(unit, "UCUM", unit), target) == expected
