# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Contributing SOP Instances Reference Sequence (0020,9529)."""

from __future__ import annotations

from dcmgen.model.fields import IS_, SQ, UI
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ContributingSOPInstancesReferenceSequenceItem(Item):
    """Item of Contributing SOP Instances Reference Sequence (0020,9529) (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    __slots__ = ()

    StudyInstanceUID = UI(0x0020_000D)
    ReferencedSeriesSequence = SQ(0x0008_1115, "ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem")


class ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    __slots__ = ()

    SeriesInstanceUID = UI(0x0020_000E)
    SeriesNumber = IS_(0x0020_0011)
    ReferencedInstanceSequence = SQ(
        0x0008_114A, "ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem"
    )


class ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem(
    SOPInstanceReferenceMacro, Item
):
    """Item of Referenced Instance Sequence (0008,114A) (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    __slots__ = ()

    InstanceNumber = IS_(0x0020_0013)
