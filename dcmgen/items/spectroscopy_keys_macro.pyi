# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Spectroscopy Keys."""

from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.model.fields import (
    DA,
    IS,
    SQ,
    TM,
    UL,
    US,
    CSn,
    CSnValue,
    DAValue,
    ISValue,
    Items,
    TMValue,
    ULValue,
    USValue,
)
from dcmgen.model.iod import Macro

class SpectroscopyKeysMacro(Macro):
    """Spectroscopy Keys (PS3.3 F.5.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: CSnValue = ...,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        NumberOfFrames: ISValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        DataPointRows: ULValue = ...,
        DataPointColumns: ULValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    ImageType: CSn
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    ReferencedImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced Image Evidence Sequence (0008,9092), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    NumberOfFrames: IS
    """Number of Frames (0028,0008), IS, VM 1, Type 1.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    Rows: US
    """Rows (0028,0010), US, VM 1, Type 1.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    Columns: US
    """Columns (0028,0011), US, VM 1, Type 1.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    DataPointRows: UL
    """Data Point Rows (0028,9001), UL, VM 1, Type 1.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    DataPointColumns: UL
    """Data Point Columns (0028,9002), UL, VM 1, Type 1.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 F.5.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """
