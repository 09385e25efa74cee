# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Contributing SOP Instances Reference Sequence (0020,9529)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import IS_, SQ, UI
from dcmgen.model.iod import Item


class ContributingSOPInstancesReferenceSequenceItem(Item):
    """Item of Contributing SOP Instances Reference Sequence (0020,9529) (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    __slots__ = ()

    StudyInstanceUID: UI = UI(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 1 (PS3.3 10.10)."""
    ReferencedSeriesSequence: SQ[ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem] = SQ(
        0x0008_1115, "ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem"
    )
    """Referenced Series Sequence (0008,1115), VM 1, Type 1 (PS3.3 10.10)."""


class ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    __slots__ = ()

    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 10.10)."""
    SeriesNumber: IS_ = IS_(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 2 (PS3.3 10.10)."""
    ReferencedInstanceSequence: SQ[
        ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem
    ] = SQ(
        0x0008_114A, "ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 1 (PS3.3 10.10)."""


class ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem(
    SOPInstanceReferenceMacro, Item
):
    """Item of Referenced Instance Sequence (0008,114A) (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    __slots__ = ()

    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 2 (PS3.3 10.10)."""
