# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Digital Signatures Macro."""

from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem, DigitalSignaturesSequenceItems
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem, MACParametersSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class DigitalSignaturesMacro(Macro):
    """Digital Signatures Macro (PS3.3 C.12.1.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

    def __init__(
        self,
        /,
        *,
        MACParametersSequence: Items[MACParametersSequenceItem] = ...,
        DigitalSignaturesSequence: Items[DigitalSignaturesSequenceItem] = ...,
    ) -> None: ...
    MACParametersSequence: SQ[MACParametersSequenceItems, MACParametersSequenceItem]
    """MAC Parameters Sequence (4FFE,0001), SQ, VM 1, Type 3.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
    DigitalSignaturesSequence: SQ[DigitalSignaturesSequenceItems, DigitalSignaturesSequenceItem]
    """Digital Signatures Sequence (FFFA,FFFA), SQ, VM 1, Type 3.

    PS3.3 C.12.1.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """
