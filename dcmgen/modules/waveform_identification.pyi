# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Waveform Identification Module."""

from dcmgen.items.waveform_identification_referenced_instance_sequence_item import (
    WaveformIdentificationReferencedInstanceSequenceItem,
    WaveformIdentificationReferencedInstanceSequenceItems,
)
from dcmgen.model.fields import DA, DT, IS, SQ, TM, DAValue, DTValue, ISValue, Items, TMValue
from dcmgen.model.iod import Module

class WaveformIdentificationModule(Module):
    """Waveform Identification Module (PS3.3 C.10.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.8.html
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        AcquisitionDateTime: DTValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        ReferencedInstanceSequence: Items[WaveformIdentificationReferencedInstanceSequenceItem] = ...,
    ) -> None: ...
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.10.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.8.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.10.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.8.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.10.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.8.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.10.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.8.html
    """
    ReferencedInstanceSequence: SQ[
        WaveformIdentificationReferencedInstanceSequenceItems, WaveformIdentificationReferencedInstanceSequenceItem
    ]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 3.

    PS3.3 C.10.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.8.html
    """
