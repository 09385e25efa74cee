# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""The keywords of a generic `Dataset`, for type checkers and completion."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.dataset import Dataset
    from dcmgen.model.fields import (
        CS_,
        DA_,
        DS_,
        IS_,
        LO_,
        LT_,
        PN_,
        SH_,
        SQ,
        UI_,
        UL_,
        US_,
        CSn,
        DSn,
        OBorOW_,
        ULn,
        USorOWn,
        USorSS_,
    )
    from dcmgen.model.sequence import Sequence


class Keywords:
    """Every keyword of PS3.6 with the types of its getter and setter; empty at run time."""

    __slots__ = ()

    if TYPE_CHECKING:
        CommandGroupLength: UL_
        """Command Group Length (0000,0000), UL, VM 1."""
        OffendingElement: ULn
        """Offending Element (0000,0901), UL, VM 1-n."""
        MessageSetID: SH_
        """Message Set ID (0000,5010), SH, VM 1. Retired."""
        TransferSyntaxUID: UI_
        """Transfer Syntax UID (0002,0010), UI, VM 1."""
        DirectoryRecordSequence: SQ[Sequence[Dataset], Dataset]
        """Directory Record Sequence (0004,1220), SQ, VM 1."""
        DirectoryRecordType: CS_
        """Directory Record Type (0004,1430), CS, VM 1."""
        CurrentFrameFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
        """Current Frame Functional Groups Sequence (0006,0001), SQ, VM 1."""
        SpecificCharacterSet: CSn
        """Specific Character Set (0008,0005), CS, VM 1-n."""
        ImageType: CSn
        """Image Type (0008,0008), CS, VM 2-n."""
        SOPClassUID: UI_
        """SOP Class UID (0008,0016), UI, VM 1."""
        SOPInstanceUID: UI_
        """SOP Instance UID (0008,0018), UI, VM 1."""
        Modality: CS_
        """Modality (0008,0060), CS, VM 1."""
        CodeValue: SH_
        """Code Value (0008,0100), SH, VM 1."""
        CodingSchemeDesignator: SH_
        """Coding Scheme Designator (0008,0102), SH, VM 1."""
        CodeMeaning: LO_
        """Code Meaning (0008,0104), LO, VM 1."""
        ReferencedStudySequence: SQ[Sequence[Dataset], Dataset]
        """Referenced Study Sequence (0008,1110), SQ, VM 1."""
        ReferencedSOPClassUID: UI_
        """Referenced SOP Class UID (0008,1150), UI, VM 1."""
        ReferencedSOPInstanceUID: UI_
        """Referenced SOP Instance UID (0008,1155), UI, VM 1."""
        DerivationCodeSequence: SQ[Sequence[Dataset], Dataset]
        """Derivation Code Sequence (0008,9215), SQ, VM 1."""
        PatientName: PN_
        """Patient's Name (0010,0010), PN, VM 1."""
        PatientBirthDate: DA_
        """Patient's Birth Date (0010,0030), DA, VM 1."""
        PatientSex: CS_
        """Patient's Sex (0010,0040), CS, VM 1."""
        PatientSpeciesDescription: LO_
        """Patient Species Description (0010,2201), LO, VM 1."""
        CADFileFormat: LT_
        """CAD File Format (0014,0023), LT, VM 1."""
        SliceThickness: DS_
        """Slice Thickness (0018,0050), DS, VM 1."""
        ImageOrientationPatient: DSn
        """Image Orientation (Patient) (0020,0037), DS, VM 6."""
        SourceImageIDs: CSn
        """Source Image IDs (0020,3100), CS, VM 1-n. Retired."""
        FrameContentSequence: SQ[Sequence[Dataset], Dataset]
        """Frame Content Sequence (0020,9111), SQ, VM 1."""
        PlaneOrientationSequence: SQ[Sequence[Dataset], Dataset]
        """Plane Orientation Sequence (0020,9116), SQ, VM 1."""
        DimensionIndexValues: ULn
        """Dimension Index Values (0020,9157), UL, VM 1-n."""
        SamplesPerPixel: US_
        """Samples per Pixel (0028,0002), US, VM 1."""
        PhotometricInterpretation: CS_
        """Photometric Interpretation (0028,0004), CS, VM 1."""
        NumberOfFrames: IS_
        """Number of Frames (0028,0008), IS, VM 1."""
        PixelRepresentation: US_
        """Pixel Representation (0028,0103), US, VM 1."""
        SmallestImagePixelValue: USorSS_
        """Smallest Image Pixel Value (0028,0106), US or SS, VM 1."""
        TransformLabel: LO_
        """Transform Label (0028,0400), LO, VM 1. Retired in 2007."""
        RowsForNthOrderCoefficients: US_
        """Rows For Nth Order Coefficients (0028,0410), US, VM 1. Retired in 2007."""
        LUTData: USorOWn
        """LUT Data (0028,3006), US or OW, VM 1-n or 1."""
        RelationshipType: CS_
        """Relationship Type (0040,A010), CS, VM 1."""
        ValueType: CS_
        """Value Type (0040,A040), CS, VM 1."""
        ContentSequence: SQ[Sequence[Dataset], Dataset]
        """Content Sequence (0040,A730), SQ, VM 1."""
        Polarity: CS_
        """Polarity (2020,0020), CS, VM 1."""
        LowEnergyDetectors: CS_
        """Low Energy Detectors (4010,0001), CS, VM 1."""
        SharedFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
        """Shared Functional Groups Sequence (5200,9229), SQ, VM 1."""
        PerFrameFunctionalGroupsSequence: SQ[Sequence[Dataset], Dataset]
        """Per-frame Functional Groups Sequence (5200,9230), SQ, VM 1."""
        OverlayRows: US_
        """Overlay Rows (6000,0010), US, VM 1."""
        OverlayData: OBorOW_
        """Overlay Data (6000,3000), OB or OW, VM 1."""
        PixelData: OBorOW_
        """Pixel Data (7FE0,0010), OB or OW, VM 1."""
