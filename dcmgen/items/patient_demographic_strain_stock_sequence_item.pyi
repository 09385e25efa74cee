# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Strain Stock Sequence (0010,0216)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO_, SQ, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientDemographicStrainStockSequenceItem(Item):
    """Item of Strain Stock Sequence (0010,0216) (PS3.3 C.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        StrainStockNumber: LO_Value = ...,
        StrainSourceRegistryCodeSequence: Items[CodeSequenceMacro] = ...,
        StrainSource: LO_Value = ...,
    ) -> None: ...
    StrainStockNumber: LO_
    """Strain Stock Number (0010,0214), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    StrainSource: LO_
    """Strain Source (0010,0217), LO, VM 1.

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """
    StrainSourceRegistryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Strain Source Registry Code Sequence (0010,0215), SQ, VM 1.

    Codes: CID 7490 Research Animal Source Registry (Defined, inferred).

    PS3.3 C.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.3.html
    """

class PatientDemographicStrainStockSequenceItems(Sequence[PatientDemographicStrainStockSequenceItem]):
    def add(
        self,
        /,
        *,
        StrainStockNumber: LO_Value = ...,
        StrainSourceRegistryCodeSequence: Items[CodeSequenceMacro] = ...,
        StrainSource: LO_Value = ...,
    ) -> PatientDemographicStrainStockSequenceItem: ...
