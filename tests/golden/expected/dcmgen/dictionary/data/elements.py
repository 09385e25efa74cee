# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""Keyword and tag of every element, in columns, which load several times faster than rows."""

from __future__ import annotations

# fmt: off
_TAGS = (
    0x00000000, 0x00000901, 0x00005010, 0x00020010, 0x00041220, 0x00041430, 0x00060001, 0x00080005,
    0x00080008, 0x00080016, 0x00080018, 0x00080060, 0x00080100, 0x00080102, 0x00080104, 0x00081110,
    0x00081150, 0x00081155, 0x00089215, 0x00100010, 0x00100030, 0x00100040, 0x00102201, 0x00140023,
    0x00180050, 0x00200037, 0x00203100, 0x00209111, 0x00209116, 0x00209157, 0x00280002, 0x00280004,
    0x00280008, 0x00280103, 0x00280106, 0x00280400, 0x00280410, 0x00283006, 0x0040A010, 0x0040A040,
    0x0040A730, 0x20200020, 0x40100001, 0x52009229, 0x52009230, 0x60000010, 0x60003000, 0x7FE00010,
    0xFFFEE000, 0xFFFEE00D,
)
# fmt: on

_KEYWORDS = """
CommandGroupLength
OffendingElement
MessageSetID
TransferSyntaxUID
DirectoryRecordSequence
DirectoryRecordType
CurrentFrameFunctionalGroupsSequence
SpecificCharacterSet
ImageType
SOPClassUID
SOPInstanceUID
Modality
CodeValue
CodingSchemeDesignator
CodeMeaning
ReferencedStudySequence
ReferencedSOPClassUID
ReferencedSOPInstanceUID
DerivationCodeSequence
PatientName
PatientBirthDate
PatientSex
PatientSpeciesDescription
CADFileFormat
SliceThickness
ImageOrientationPatient
SourceImageIDs
FrameContentSequence
PlaneOrientationSequence
DimensionIndexValues
SamplesPerPixel
PhotometricInterpretation
NumberOfFrames
PixelRepresentation
SmallestImagePixelValue
TransformLabel
RowsForNthOrderCoefficients
LUTData
RelationshipType
ValueType
ContentSequence
Polarity
LowEnergyDetectors
SharedFunctionalGroupsSequence
PerFrameFunctionalGroupsSequence
OverlayRows
OverlayData
PixelData
Item
ItemDelimitationItem
"""

TAGS: dict[str, int] = dict(zip(_KEYWORDS.split(), _TAGS, strict=True))
"""Keyword → tag, in the order of tags; for a keyword of a repeating group, its first tag ("OverlayData": 0x60003000)."""
