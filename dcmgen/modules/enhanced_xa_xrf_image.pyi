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
            Literal[
                "ISO_10918_1",
                "ISO_14495_1",
                "ISO_15444_1",
                "ISO_13818_2",
                "ISO_14496_10",
                "ISO_23008_2",
                "ISO_15444_15",
                "ISO_18181_1",
            ]
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
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
        QualityControlImage: Literal["YES", "NO", "", None] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    ImageType: CSn
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    PlanesInAcquisition: CS[Literal["SINGLE PLANE", "BIPLANE", "UNDEFINED"]]
    """Planes in Acquisition (0018,9410), CS, VM 1, Type 1.

    Enumerated Values: SINGLE PLANE, BIPLANE, UNDEFINED.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    PlaneIdentification: CST[Literal["MONOPLANE", "PLANE A", "PLANE B"]]
    """Plane Identification (0018,9457), CS, VM 1, Type 1C.

    Required if Planes in Acquisition is not UNDEFINED. Not allowed otherwise.

    Defined Terms: MONOPLANE, PLANE A, PLANE B.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    AcquisitionNumber: IS_
    """Acquisition Number (0020,0012), IS, VM 1, Type 3.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values: 8, 9, 10, 11, 12, 13, 14, 15, 16.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME1, MONOCHROME2.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    AcquisitionProtocolName: LO_
    """Acquisition Protocol Name (0018,9423), LO, VM 1, Type 3.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    AcquisitionProtocolDescription: LT_
    """Acquisition Protocol Description (0018,9424), LT, VM 1, Type 3.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    ScanOptions: CSTn[Literal["TOMO", "CHASE", "STEP", "ROTA"]]
    """Scan Options (0018,0022), CS, VM 1-n, Type 3.

    Defined Terms: TOMO, CHASE, STEP, ROTA.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), CS, VM 1, Type 1.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    PatientOrientationCodeSequence: SQ[PatientOrientationCodeSequenceItems, PatientOrientationCodeSequenceItem]
    """Patient Orientation Code Sequence (0054,0410), SQ, VM 1, Type 1C.

    Required if Positioner Type is CARM and C-arm Positioner Tabletop Relationship is YES. May be present otherwise.

    Codes: CID 19 Patient Orientation (Baseline).

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    PatientGantryRelationshipCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Gantry Relationship Code Sequence (0054,0414), SQ, VM 1, Type 2C.

    Required if Positioner Type is CARM and C-arm Positioner Tabletop Relationship is YES. May be present otherwise.

    Codes: CID 21 Patient Equipment Relationship (Baseline).

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    ExaminedBodyThickness: FL_
    """Examined Body Thickness (0010,9431), FL, VM 1, Type 3.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    LossyImageCompressionMethod: CSTn[
        Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
    ]
    """Lossy Image Compression Method (0028,2114), CS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    ReferencedOtherPlaneSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Other Plane Sequence (0008,9410), SQ, VM 1, Type 1C.

    Required if Planes in Acquisition is BIPLANE. Not allowed otherwise.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    ReferencedImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Referenced Image Evidence Sequence (0008,9092), SQ, VM 1, Type 1C.

    Required if Referenced Image Sequence is present anywhere in the dataset. Not allowed otherwise.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    SourceImageEvidenceSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Source Image Evidence Sequence (0008,9154), SQ, VM 1, Type 1C.

    Required if Source Image Sequence is present anywhere in the dataset. Not allowed otherwise.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 3.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    QualityControlImage: CS_[Literal["YES", "NO", ""]]
    """Quality Control Image (0028,0300), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY, INVERSE.

    PS3.3 C.8.19.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.2.html
    """
