from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import Dataset
from dcmgen.deidentify import Deidentifier
from dcmgen.values.temporal import DA, DT

DATES = st.dates(date(1900, 1, 1), date(2100, 12, 31))
TIMES = st.sampled_from(["", "10", "1011", "101112", "101112.5", "101112.123456", "101112+0530", "101112.5-0800"])
MOVING = Deidentifier(
    options=["retain-modified-dates", "retain-safe-private", "clean-structured-content", "clean-descriptors"],
    key="the secret key of the tests",
    most_days=20000,
)
NAME = [Dataset(CodeValue="121125", CodingSchemeDesignator="DCM", CodeMeaning="DateTime of Recording of Log Entry")]


def source(first: date, second: date, time: str) -> Dataset:
    """Return an object with dates of every kind; StudyDate is the first date, and all others are the second."""
    one, two = f"{first:%Y%m%d}", f"{second:%Y%m%d}"
    ds = Dataset(PatientID="4711", StudyDate=one, StudyTime="101112.5", AcquisitionDateTime=two + time)
    ds.StudyDescription = f"CT of {two} and {second:%Y-%m-%d}"
    ds.add_new("CalibrationDate", "DA", [two, two])  # VM 1-n
    ds.RequestAttributesSequence = [
        Dataset(ScheduledProcedureStepStartDate=two, ScheduledProcedureStepStartTime="1011")
    ]
    ds.ContentSequence = [
        Dataset(ValueType="DATETIME", ConceptNameCodeSequence=NAME, DateTime=two + time),
        Dataset(ValueType="DATE", ConceptNameCodeSequence=NAME, Date=two),
        Dataset(ValueType="TIME", ConceptNameCodeSequence=NAME, Time="101112.5"),
    ]
    block = ds.private_block(0x0009, "MAKER", create=True)
    for offset, vr, value in ((1, "DA", two), (2, "DT", two + time), (3, "TM", "1011")):
        block.add_new(offset, vr, value)
    ds.PrivateDataElementCharacteristicsSequence = [
        Dataset(PrivateGroupReference=9, PrivateCreatorReference="MAKER", BlockIdentifyingInformationStatus="SAFE")
    ]
    return ds


def datetimes(ds: Any) -> list[str]:
    return [ds.AcquisitionDateTime, ds.ContentSequence[0].DateTime, ds[0x0009_1002].value]


def dates(ds: Any) -> list[DA]:
    """Return all dates of an object but the first."""
    return [
        *(DA(text[:8]) for text in datetimes(ds)),
        *ds.CalibrationDate,
        ds.RequestAttributesSequence[0].ScheduledProcedureStepStartDate,
        ds.ContentSequence[1].Date,
        ds[0x0009_1001].value,
        DA(ds.StudyDescription.split()[2]),
        DA(ds.StudyDescription.split()[4].replace("-", "")),
    ]


@given(DATES, DATES, TIMES)
def test_intervals_between_dates_are_kept_everywhere(first: date, second: date, time: str) -> None:
    made = MOVING.deidentify(source(first, second, time))
    start = made.StudyDate.date()
    assert timedelta(1) <= first - start <= timedelta(20000)
    assert {each.date() - start for each in dates(made)} == {second - first}
    assert {text[8:] for text in datetimes(made)} == {time}
    assert (made.StudyTime, made.ContentSequence[2].Time, made[0x0009_1003].value) == ("101112.5", "101112.5", "1011")
    step = made.RequestAttributesSequence[0]
    assert step.ScheduledProcedureStepStartTime == "1011"


@given(DATES, st.timedeltas(timedelta(0), timedelta(days=4000)), st.sampled_from(["+0000", "+0530", "-1100", ""]))
def test_intervals_between_moments_are_kept(day: date, interval: timedelta, zone: str) -> None:
    from datetime import datetime

    start = datetime(day.year, day.month, day.day, 23, 59, 59, 999999)
    texts = [f"{moment:%Y%m%d%H%M%S.%f}{zone}" for moment in (start, start + interval)]
    made = [MOVING.deidentify(Dataset(PatientID="1", AcquisitionDateTime=text)).AcquisitionDateTime for text in texts]
    assert DT(made[1]).datetime() - DT(made[0]).datetime() == interval
    assert made[0] < texts[0]


@pytest.mark.parametrize("text", ["2024", "202402"])
def test_dates_of_lower_precision_have_the_same_precision(text: str) -> None:
    made = MOVING.deidentify(Dataset(PatientID="1", AcquisitionDateTime=text)).AcquisitionDateTime
    assert len(made) == len(text)
    assert made < text


def test_dates_in_texts_of_the_other_options() -> None:
    ds = Dataset(PatientID="1", PatientBirthDate="19520817", StudyDescription="CT 20240229 19520817 99999999")
    full = Deidentifier(options=["retain-full-dates", "clean-descriptors"]).deidentify(ds)
    none = Deidentifier(options=["clean-descriptors"]).deidentify(ds)
    assert (full.StudyDescription, none.StudyDescription) == ("CT 20240229", "CT")
