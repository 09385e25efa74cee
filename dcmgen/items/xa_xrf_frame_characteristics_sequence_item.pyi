# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of XA/XRF Frame Characteristics Sequence (0018,9412)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO_, SQ, ST_, Items, LO_Value, ST_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class XAXRFFrameCharacteristicsSequenceItem(Item):
    """Item of XA/XRF Frame Characteristics Sequence (0018,9412) (PS3.3 C.8.19.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.html#sect_C.8.19.6.1
    """

    def __init__(
        self,
        /,
        *,
        DerivationDescription: ST_Value = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        AcquisitionDeviceProcessingDescription: LO_Value = ...,
        AcquisitionDeviceProcessingCode: LO_Value = ...,
    ) -> None: ...
    DerivationDescription: ST_
    """Derivation Description (0008,2111), ST, VM 1, Type 3.

    PS3.3 C.8.19.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.html#sect_C.8.19.6.1
    """
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 3.

    Codes: CID 7203 Image Derivation (Defined).

    PS3.3 C.8.19.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.html#sect_C.8.19.6.1
    """
    AcquisitionDeviceProcessingDescription: LO_
    """Acquisition Device Processing Description (0018,1400), LO, VM 1, Type 3.

    PS3.3 C.8.19.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.html#sect_C.8.19.6.1
    """
    AcquisitionDeviceProcessingCode: LO_
    """Acquisition Device Processing Code (0018,1401), LO, VM 1, Type 3.

    PS3.3 C.8.19.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.html#sect_C.8.19.6.1
    """

class XAXRFFrameCharacteristicsSequenceItems(Sequence[XAXRFFrameCharacteristicsSequenceItem]):
    def add(
        self,
        /,
        *,
        DerivationDescription: ST_Value = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        AcquisitionDeviceProcessingDescription: LO_Value = ...,
        AcquisitionDeviceProcessingCode: LO_Value = ...,
    ) -> XAXRFFrameCharacteristicsSequenceItem: ...
