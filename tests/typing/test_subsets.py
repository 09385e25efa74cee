"""Parts of a dataset have its class, and File Meta Information has its own keywords."""

from __future__ import annotations

from dcmgen import Dataset
from dcmgen.iods import CTImage


def test_a_slice_and_a_group_of_a_typed_object_are_typed() -> None:
    ct = CTImage(PatientName="Doe^Jane", Rows=4, Columns=6, KVP=120)
    for part in (ct[0x00280000:0x00290000], ct.group_dataset(0x0028)):
        assert type(part) is CTImage
        assert [element.keyword for element in part] == ["Rows", "Columns"]
        assert part.Rows == 4
    assert type(Dataset(Rows=4)[0x00280000:]) is Dataset


def test_a_part_shares_the_values() -> None:
    ct = CTImage(ReferencedStudySequence=[{"ReferencedSOPInstanceUID": "1.2"}], Rows=4)
    part = ct.group_dataset(0x0008)
    part.ReferencedStudySequence[0].ReferencedSOPInstanceUID = "1.3"
    assert ct.ReferencedStudySequence[0].ReferencedSOPInstanceUID == "1.3"
    part.StudyDate = "20260101"
    assert "StudyDate" not in ct
