# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Metabolite Map Sequence (0018,9152)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import FD, SQ, ST, FDValue, Items, STValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ChemicalShiftSequenceItem(Item):
    """Item of Chemical Shift Sequence (0018,9084) (PS3.3 C.8.13.5.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """

    def __init__(
        self,
        /,
        *,
        ChemicalShiftMinimumIntegrationLimitInppm: FDValue = ...,
        ChemicalShiftMaximumIntegrationLimitInppm: FDValue = ...,
    ) -> None: ...
    ChemicalShiftMinimumIntegrationLimitInppm: FD
    """Chemical Shift Minimum Integration Limit in ppm (0018,9295), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """
    ChemicalShiftMaximumIntegrationLimitInppm: FD
    """Chemical Shift Maximum Integration Limit in ppm (0018,9296), FD, VM 1, Type 1.

    PS3.3 C.8.13.5.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """

class ChemicalShiftSequenceItems(Sequence[ChemicalShiftSequenceItem]):
    def add(
        self,
        /,
        *,
        ChemicalShiftMinimumIntegrationLimitInppm: FDValue = ...,
        ChemicalShiftMaximumIntegrationLimitInppm: FDValue = ...,
    ) -> ChemicalShiftSequenceItem: ...

class MRMetaboliteMapSequenceItem(Item):
    """Item of MR Metabolite Map Sequence (0018,9152) (PS3.3 C.8.13.5.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """

    def __init__(
        self,
        /,
        *,
        MetaboliteMapDescription: STValue = ...,
        MetaboliteMapCodeSequence: Items[CodeSequenceMacro] = ...,
        ChemicalShiftSequence: Items[ChemicalShiftSequenceItem] = ...,
    ) -> None: ...
    MetaboliteMapDescription: ST
    """Metabolite Map Description (0018,9080), ST, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """
    MetaboliteMapCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Metabolite Map Code Sequence (0018,9083), SQ, VM 1, Type 3.

    Codes: CID 4032 MR Spectroscopy Metabolite (Defined, inferred).

    PS3.3 C.8.13.5.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """
    ChemicalShiftSequence: SQ[ChemicalShiftSequenceItems, ChemicalShiftSequenceItem]
    """Chemical Shift Sequence (0018,9084), SQ, VM 1, Type 3.

    PS3.3 C.8.13.5.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """

class MRMetaboliteMapSequenceItems(Sequence[MRMetaboliteMapSequenceItem]):
    def add(
        self,
        /,
        *,
        MetaboliteMapDescription: STValue = ...,
        MetaboliteMapCodeSequence: Items[CodeSequenceMacro] = ...,
        ChemicalShiftSequence: Items[ChemicalShiftSequenceItem] = ...,
    ) -> MRMetaboliteMapSequenceItem: ...
