# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Contributing SOP Instances Reference Sequence (0020,9529)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import IS_, SQ, UI, IS_Value, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem(
    SOPInstanceReferenceMacro, Item
):
    """Item of Referenced Instance Sequence (0008,114A) (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        InstanceNumber: IS_Value = ...,
    ) -> None: ...
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 2.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

class ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItems(
    Sequence[ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        InstanceNumber: IS_Value = ...,
    ) -> ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem: ...

class ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedInstanceSequence: Items[
            ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem
        ] = ...,
        SeriesInstanceUID: UIValue = ...,
        SeriesNumber: IS_Value = ...,
    ) -> None: ...
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    SeriesNumber: IS_
    """Series Number (0020,0011), IS, VM 1, Type 2.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    ReferencedInstanceSequence: SQ[
        ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItems,
        ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem,
    ]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 1.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

class ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItems(
    Sequence[ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedInstanceSequence: Items[
            ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceReferencedInstanceSequenceItem
        ] = ...,
        SeriesInstanceUID: UIValue = ...,
        SeriesNumber: IS_Value = ...,
    ) -> ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem: ...

class ContributingSOPInstancesReferenceSequenceItem(Item):
    """Item of Contributing SOP Instances Reference Sequence (0020,9529) (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem] = ...,
        StudyInstanceUID: UIValue = ...,
    ) -> None: ...
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """
    ReferencedSeriesSequence: SQ[
        ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItems,
        ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem,
    ]
    """Referenced Series Sequence (0008,1115), SQ, VM 1, Type 1.

    PS3.3 10.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

class ContributingSOPInstancesReferenceSequenceItems(Sequence[ContributingSOPInstancesReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSeriesSequence: Items[ContributingSOPInstancesReferenceSequenceReferencedSeriesSequenceItem] = ...,
        StudyInstanceUID: UIValue = ...,
    ) -> ContributingSOPInstancesReferenceSequenceItem: ...
