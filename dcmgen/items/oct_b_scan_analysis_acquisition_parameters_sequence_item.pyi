# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import FL, FL_, SQ, UL, FL_Value, FLn, FLnValue, FLValue, Items, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OCTBscanAnalysisAcquisitionParametersSequenceItem(Item):
    """Item of OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640) (PS3.3 C.8.17.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """

    def __init__(
        self,
        /,
        *,
        ScanPatternTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        NumberOfBscansPerFrame: ULValue = ...,
        BscanSlabThickness: FLValue = ...,
        DistanceBetweenBscanSlabs: FLValue = ...,
        BscanCycleTime: FLValue = ...,
        BscanCycleTimeVector: FLnValue = ...,
        AscanRate: FL_Value = ...,
        BscanRate: FL_Value = ...,
    ) -> None: ...
    ScanPatternTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Scan Pattern Type Code Sequence (0022,1618), SQ, VM 1, Type 1.

    Codes: CID 4272 OPT Scan Pattern Type (Defined).

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    NumberOfBscansPerFrame: UL
    """Number of B-scans Per Frame (0022,1642), UL, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    BscanSlabThickness: FL
    """B-scan Slab Thickness (0022,1643), FL, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    DistanceBetweenBscanSlabs: FL
    """Distance Between B-scan Slabs (0022,1644), FL, VM 1, Type 1.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    BscanCycleTime: FL
    """B-scan Cycle Time (0022,1645), FL, VM 1, Type 1C.

    Required if B-scan Cycle Time Vector is absent. Not allowed otherwise.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    BscanCycleTimeVector: FLn
    """B-scan Cycle Time Vector (0022,1646), FL, VM 1-n, Type 1C.

    Required if B-scan Cycle Time is absent. Not allowed otherwise.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    AscanRate: FL_
    """A-scan Rate (0022,1649), FL, VM 1, Type 3.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """
    BscanRate: FL_
    """B-scan Rate (0022,1650), FL, VM 1, Type 3.

    PS3.3 C.8.17.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.16.html
    """

class OCTBscanAnalysisAcquisitionParametersSequenceItems(Sequence[OCTBscanAnalysisAcquisitionParametersSequenceItem]):
    def add(
        self,
        /,
        *,
        ScanPatternTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        NumberOfBscansPerFrame: ULValue = ...,
        BscanSlabThickness: FLValue = ...,
        DistanceBetweenBscanSlabs: FLValue = ...,
        BscanCycleTime: FLValue = ...,
        BscanCycleTimeVector: FLnValue = ...,
        AscanRate: FL_Value = ...,
        BscanRate: FL_Value = ...,
    ) -> OCTBscanAnalysisAcquisitionParametersSequenceItem: ...
