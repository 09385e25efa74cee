# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""Keyword of every element, in a column, which loads several times faster than rows."""

from __future__ import annotations

from dcmgen.dictionary.data.tags import LISTED

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

TAGS: dict[str, int] = dict(zip(_KEYWORDS.split(), LISTED, strict=True))
"""Keyword → tag, in the order of tags; for a keyword of a repeating group, its first tag ("OverlayData": 0x60003000)."""
