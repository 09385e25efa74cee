# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Enhanced XA/XRF Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.patient_orientation_code_sequence_item import (
    PatientOrientationCodeSequenceItem,
    PatientOrientationCodeSequenceItems,
)
from dcmgen.items.rt_dose_referenced_instance_sequence_item import (
    RTDoseReferencedInstanceSequenceItem,
    RTDoseReferencedInstanceSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    DT,
    FL_,
    IS_,
    LO_,
    LT_,
    SQ,
    US,
    AnyText,
    CSn,
    CSnValue,
    CSTn,
    DSn,
    DSnValue,
    DTValue,
    FL_Value,
    IS_Value,
    Items,
    LO_Value,
    LT_Value,
    USValue,
)
from dcmgen.model.iod import Module

class EnhancedXAXRFImageModule(Module):
    """Enhanced XA/XRF Image Module (PS3.3 C.8.19.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: CSnValue = ...,
        AcquisitionDateTime: DTValue = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] = ...,
        PlanesInAcquisition: Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED"] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE"] = ...,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        SourceImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ReferencedOtherPlaneSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        PlaneIdentification: Literal["MONOPLANE", "PLANE A", "PLANE B"] | AnyText = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"] | AnyText
        ]
        | Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
        | AnyText
        | None = ...,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        PatientGantryRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        ExaminedBodyThickness: FL_Value = ...,
        ScanOptions: Iterable[Literal["TOMO", "CHASE", "STEP", "ROTA"] | AnyText]
        | Literal["TOMO", "CHASE", "STEP", "ROTA"]
        | AnyText
        | None = ...,
        AcquisitionProtocolName: LO_Value = ...,
        AcquisitionProtocolDescription: LT_Value = ...,
        AcquisitionNumber: IS_Value = ...,
        ImageComments: LT_Value = ...,
        QualityControlImage: Literal["YES", "NO", None] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", None] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    ImageType: CSn
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.19.2)."""
    PlanesInAcquisition: CS[Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED"]]
    """Planes in Acquisition (0018,9410), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    PlaneIdentification: CST[Literal["MONOPLANE", "PLANE A", "PLANE B"]]
    """Plane Identification (0018,9457), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    AcquisitionNumber: IS_
    """Acquisition Number (0020,0012), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    BitsAllocated: US
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    BitsStored: US
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    HighBit: US
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    PixelRepresentation: US
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    AcquisitionProtocolName: LO_
    """Acquisition Protocol Name (0018,9423), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    AcquisitionProtocolDescription: LT_
    """Acquisition Protocol Description (0018,9424), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    ScanOptions: CSTn[Literal["TOMO", "CHASE", "STEP", "ROTA"]]
    """Scan Options (0018,0022), VM 1-n, Type 3 (PS3.3 C.8.19.2)."""
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    PatientOrientationCodeSequence: SQ[PatientOrientationCodeSequenceItems, PatientOrientationCodeSequenceItem]
    """Patient Orientation Code Sequence (0054,0410), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    PatientGantryRelationshipCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Gantry Relationship Code Sequence (0054,0414), VM 1, Type 2C (PS3.3 C.8.19.2)."""
    ExaminedBodyThickness: FL_
    """Examined Body Thickness (0010,9431), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]]
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.19.2)."""
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.19.2)."""
    LossyImageCompressionMethod: CSTn[
        Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
    ]
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.19.2)."""
    ReferencedOtherPlaneSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Other Plane Sequence (0008,9410), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    ReferencedImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced Image Evidence Sequence (0008,9092), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    SourceImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Source Image Evidence Sequence (0008,9154), VM 1, Type 1C (PS3.3 C.8.19.2)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    ImageComments: LT_
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    QualityControlImage: CS_[Literal["YES", "NO"]]
    """Quality Control Image (0028,0300), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.8.19.2)."""
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]]
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.19.2)."""
