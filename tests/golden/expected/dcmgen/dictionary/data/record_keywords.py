# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""The keywords of the records of a database, for type checkers and completion."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class RecordKeywords:
    """Every keyword of PS3.6; empty at run time. A value is None, a single value, or a list of distinct values."""

    __slots__ = ()

    if TYPE_CHECKING:
        CommandGroupLength: Any
        """Command Group Length (0000,0000), UL, VM 1."""
        OffendingElement: Any
        """Offending Element (0000,0901), UL, VM 1-n."""
        MessageSetID: Any
        """Message Set ID (0000,5010), SH, VM 1. Retired."""
        TransferSyntaxUID: Any
        """Transfer Syntax UID (0002,0010), UI, VM 1."""
        DirectoryRecordSequence: Any
        """Directory Record Sequence (0004,1220), SQ, VM 1."""
        DirectoryRecordType: Any
        """Directory Record Type (0004,1430), CS, VM 1."""
        CurrentFrameFunctionalGroupsSequence: Any
        """Current Frame Functional Groups Sequence (0006,0001), SQ, VM 1."""
        SpecificCharacterSet: Any
        """Specific Character Set (0008,0005), CS, VM 1-n."""
        ImageType: Any
        """Image Type (0008,0008), CS, VM 2-n."""
        SOPClassUID: Any
        """SOP Class UID (0008,0016), UI, VM 1."""
        SOPInstanceUID: Any
        """SOP Instance UID (0008,0018), UI, VM 1."""
        Modality: Any
        """Modality (0008,0060), CS, VM 1."""
        CodeValue: Any
        """Code Value (0008,0100), SH, VM 1."""
        CodingSchemeDesignator: Any
        """Coding Scheme Designator (0008,0102), SH, VM 1."""
        CodeMeaning: Any
        """Code Meaning (0008,0104), LO, VM 1."""
        ReferencedStudySequence: Any
        """Referenced Study Sequence (0008,1110), SQ, VM 1."""
        ReferencedSOPClassUID: Any
        """Referenced SOP Class UID (0008,1150), UI, VM 1."""
        ReferencedSOPInstanceUID: Any
        """Referenced SOP Instance UID (0008,1155), UI, VM 1."""
        DerivationCodeSequence: Any
        """Derivation Code Sequence (0008,9215), SQ, VM 1."""
        PatientName: Any
        """Patient's Name (0010,0010), PN, VM 1."""
        PatientBirthDate: Any
        """Patient's Birth Date (0010,0030), DA, VM 1."""
        PatientSex: Any
        """Patient's Sex (0010,0040), CS, VM 1."""
        PatientSpeciesDescription: Any
        """Patient Species Description (0010,2201), LO, VM 1."""
        CADFileFormat: Any
        """CAD File Format (0014,0023), LT, VM 1."""
        SliceThickness: Any
        """Slice Thickness (0018,0050), DS, VM 1."""
        ImageOrientationPatient: Any
        """Image Orientation (Patient) (0020,0037), DS, VM 6."""
        SourceImageIDs: Any
        """Source Image IDs (0020,3100), CS, VM 1-n. Retired."""
        FrameContentSequence: Any
        """Frame Content Sequence (0020,9111), SQ, VM 1."""
        PlaneOrientationSequence: Any
        """Plane Orientation Sequence (0020,9116), SQ, VM 1."""
        DimensionIndexValues: Any
        """Dimension Index Values (0020,9157), UL, VM 1-n."""
        SamplesPerPixel: Any
        """Samples per Pixel (0028,0002), US, VM 1."""
        PhotometricInterpretation: Any
        """Photometric Interpretation (0028,0004), CS, VM 1."""
        NumberOfFrames: Any
        """Number of Frames (0028,0008), IS, VM 1."""
        PixelRepresentation: Any
        """Pixel Representation (0028,0103), US, VM 1."""
        SmallestImagePixelValue: Any
        """Smallest Image Pixel Value (0028,0106), US or SS, VM 1."""
        TransformLabel: Any
        """Transform Label (0028,0400), LO, VM 1. Retired in 2007."""
        RowsForNthOrderCoefficients: Any
        """Rows For Nth Order Coefficients (0028,0410), US, VM 1. Retired in 2007."""
        LUTData: Any
        """LUT Data (0028,3006), US or OW, VM 1-n or 1."""
        RelationshipType: Any
        """Relationship Type (0040,A010), CS, VM 1."""
        ValueType: Any
        """Value Type (0040,A040), CS, VM 1."""
        ContentSequence: Any
        """Content Sequence (0040,A730), SQ, VM 1."""
        Polarity: Any
        """Polarity (2020,0020), CS, VM 1."""
        LowEnergyDetectors: Any
        """Low Energy Detectors (4010,0001), CS, VM 1."""
        SharedFunctionalGroupsSequence: Any
        """Shared Functional Groups Sequence (5200,9229), SQ, VM 1."""
        PerFrameFunctionalGroupsSequence: Any
        """Per-frame Functional Groups Sequence (5200,9230), SQ, VM 1."""
        OverlayRows: Any
        """Overlay Rows (6000,0010), US, VM 1."""
        OverlayData: Any
        """Overlay Data (6000,3000), OB or OW, VM 1."""
        PixelData: Any
        """Pixel Data (7FE0,0010), OB or OW, VM 1."""
