# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Scan Procedure Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DT, FD, FD_, IS, SQ, DTValue, FD_Value, FDValue, ISValue, Items
from dcmgen.model.iod import Module

class ScanProcedureModule(Module):
    """Scan Procedure Module (PS3.3 C.8.29.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionDateTime: DTValue = ...,
        AcquisitionNumber: ISValue = ...,
        InstanceNumber: ISValue = ...,
        SurfaceScanAcquisitionTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ShotDurationTime: FDValue = ...,
        RegistrationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        SurfaceScanModeCodeSequence: Items[CodeSequenceMacro] = ...,
        ShotOffsetTime: FD_Value = ...,
    ) -> None: ...
    SurfaceScanAcquisitionTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Surface Scan Acquisition Type Code Sequence (0080,0001), SQ, VM 1, Type 1.

    Codes: CID 8201 Surface Scan Acquisition Type (Baseline, inferred).

    PS3.3 C.8.29.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """
    SurfaceScanModeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Surface Scan Mode Code Sequence (0080,0002), SQ, VM 1, Type 2.

    Codes: CID 8202 Surface Scan Mode Type (Baseline, inferred).

    PS3.3 C.8.29.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """
    RegistrationMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Registration Method Code Sequence (0080,0003), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Codes: CID 8203 Surface Scan Registration Method Type (Baseline, inferred).

    PS3.3 C.8.29.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.8.29.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """
    AcquisitionNumber: IS
    """Acquisition Number (0020,0012), IS, VM 1, Type 1.

    PS3.3 C.8.29.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.29.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """
    ShotDurationTime: FD
    """Shot Duration Time (0080,0004), FD, VM 1, Type 1.

    PS3.3 C.8.29.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """
    ShotOffsetTime: FD_
    """Shot Offset Time (0080,0005), FD, VM 1, Type 3.

    PS3.3 C.8.29.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """
