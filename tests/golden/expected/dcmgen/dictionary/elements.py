# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""Keyword, VR and VM of every element, in columns, which load several times faster than rows."""

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

_VRS = """\
UL|UL|SH|UI|SQ|CS|SQ|CS|CS|UI|UI|CS|SH|SH|LO|SQ|UI|UI|SQ|PN|DA|CS|LO|LT|\
DS|DS|CS|SQ|SQ|UL|US|CS|IS|US|US or SS|LO|US|US or OW|CS|CS|SQ|CS|CS|SQ|SQ|US|OB or OW|OB or OW|\
|\
"""

TAGS: dict[str, int] = dict(zip(_KEYWORDS.split(), _TAGS, strict=True))
"""Keyword → tag, in the order of tags; of a repeating group's keyword, its first tag ("OverlayData": 0x60003000)."""

VRS: dict[int, str] = dict(zip(_TAGS, _VRS.split("|"), strict=True))
"""Tag → VR, as the standard writes it ("US or SS"); "" for items and delimiters."""

VMS: dict[int, str] = {
    0x00000901: "1-n",
    0x00080005: "1-n",
    0x00080008: "2-n",
    0x00200037: "6",
    0x00203100: "1-n",
    0x00209157: "1-n",
    0x00283006: "1-n or 1",
}
"""Tag → VM, where it is not 1."""

# Retired elements that have lost name and keyword.
VRS.update(
    {
        0x00189445: "",
    }
)

REPEATING: tuple[tuple[int, dict[int, int]], ...] = (
    (
        0xFF00FFFF,
        {
            0x60000010: 0x60000010,
            0x60003000: 0x60003000,
        },
    ),
    (
        0xFFFFFF00,
        {
            0x00203100: 0x00203100,
        },
    ),
    (
        0xFFFFFF0F,
        {
            0x00280400: 0x00280410,
        },
    ),
)
"""(mask, {tag & mask: the tag it is listed under}): the elements of repeating groups (60xx, 50xx, (0020,31xx) …)."""
