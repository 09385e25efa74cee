# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Optical Coherence Tomography En Face Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.ophthalmic_en_face_volume_descriptor_sequence_item import (
    OphthalmicEnFaceVolumeDescriptorSequenceItem,
    OphthalmicEnFaceVolumeDescriptorSequenceItems,
)
from dcmgen.items.ophthalmic_frame_location_sequence_item import (
    OphthalmicFrameLocationSequenceItem,
    OphthalmicFrameLocationSequenceItems,
)
from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
    OphthalmicPhotographyImageSourceImageSequenceItem,
    OphthalmicPhotographyImageSourceImageSequenceItems,
)
from dcmgen.items.referenced_surface_mesh_identification_sequence_item import (
    ReferencedSurfaceMeshIdentificationSequenceItem,
    ReferencedSurfaceMeshIdentificationSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    DA,
    FL_,
    IS,
    LO_,
    SQ,
    TM,
    US,
    AnyText,
    CSTn,
    DAValue,
    DSn,
    DSnValue,
    FL_Value,
    ISValue,
    Items,
    LO_Value,
    TMValue,
    USValue,
)
from dcmgen.model.iod import Module

class OphthalmicOpticalCoherenceTomographyEnFaceImageModule(Module):
    """Ophthalmic Optical Coherence Tomography En Face Image Module (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["DERIVED", "PRIMARY", "MONTAGE"] | AnyText]
        | Literal["DERIVED", "PRIMARY", "MONTAGE"]
        | AnyText
        | None = ...,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        SourceImageSequence: Items[OphthalmicPhotographyImageSourceImageSequenceItem] = ...,
        InstanceNumber: ISValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        OphthalmicFrameLocationSequence: Items[OphthalmicFrameLocationSequenceItem] = ...,
        DerivationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        OphthalmicImageTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicEnFaceVolumeDescriptorSequence: Items[OphthalmicEnFaceVolumeDescriptorSequenceItem] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2", "PALETTE COLOR"] = ...,
        PixelSpacing: DSnValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["YES", "NO"] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO"] = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
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
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        OphthalmicAxialLength: FL_Value = ...,
        OphthalmicAxialLengthMethod: Literal["MEASURED", "ESTIMATED", "POPULATION", "", None] = ...,
        OphthalmicFOV: FL_Value = ...,
        OphthalmicImageTypeDescription: LO_Value = ...,
        ReferencedSurfaceMeshIdentificationSequence: Items[ReferencedSurfaceMeshIdentificationSequenceItem] = ...,
        CalibrationImage: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["DERIVED", "PRIMARY", "MONTAGE"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: DERIVED.

    Enumerated Values of Value 2: PRIMARY.

    Defined Terms of Value 3: MONTAGE.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2", "PALETTE COLOR"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2, PALETTE COLOR.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), DS, VM 2, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    ImageOrientationPatient: DSn
    """Image Orientation (Patient) (0020,0037), DS, VM 6, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    OphthalmicFrameLocationSequence: SQ[OphthalmicFrameLocationSequenceItems, OphthalmicFrameLocationSequenceItem]
    """Ophthalmic Frame Location Sequence (0022,0031), SQ, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    SourceImageSequence: SQ[
        OphthalmicPhotographyImageSourceImageSequenceItems, OphthalmicPhotographyImageSourceImageSequenceItem
    ]
    """Source Image Sequence (0008,2112), SQ, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    DerivationAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Derivation Algorithm Sequence (0022,1612), SQ, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    OphthalmicImageTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ophthalmic Image Type Code Sequence (0022,1615), SQ, VM 1, Type 1.

    Codes: CID 4271 En Face Image Type (Defined, inferred).

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    OphthalmicImageTypeDescription: LO_
    """Ophthalmic Image Type Description (0022,1616), LO, VM 1, Type 3.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    WindowCenter: DSn
    """Window Center (0028,1050), DS, VM 1-n, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    WindowWidth: DSn
    """Window Width (0028,1051), DS, VM 1-n, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    OphthalmicFOV: FL_
    """Ophthalmic FOV (0022,1517), FL, VM 1, Type 3.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    ReferencedSurfaceMeshIdentificationSequence: SQ[
        ReferencedSurfaceMeshIdentificationSequenceItems, ReferencedSurfaceMeshIdentificationSequenceItem
    ]
    """Referenced Surface Mesh Identification Sequence (0022,1620), SQ, VM 1, Type 3.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    OphthalmicEnFaceVolumeDescriptorSequence: SQ[
        OphthalmicEnFaceVolumeDescriptorSequenceItems, OphthalmicEnFaceVolumeDescriptorSequenceItem
    ]
    """Ophthalmic En Face Volume Descriptor Sequence (0022,1627), SQ, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    OphthalmicAxialLength: FL_
    """Ophthalmic Axial Length (0022,1019), FL, VM 1, Type 3.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    OphthalmicAxialLengthMethod: CS_[Literal["MEASURED", "ESTIMATED", "POPULATION", ""]]
    """Ophthalmic Axial Length Method (0022,1515), CS, VM 1, Type 3.

    Enumerated Values: MEASURED, ESTIMATED, POPULATION.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
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

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2. Not allowed otherwise.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    CalibrationImage: CS_[Literal["YES", "NO", ""]]
    """Calibration Image (0050,0004), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    BurnedInAnnotation: CS[Literal["YES", "NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    RecognizableVisualFeatures: CS[Literal["YES", "NO"]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
