# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""Names, retirements and notes of the elements."""

from __future__ import annotations

_NAMES = """
00000000 Command Group Length
00000901 Offending Element
00005010 Message Set ID
00020010 Transfer Syntax UID
00041220 Directory Record Sequence
00041430 Directory Record Type
00060001 Current Frame Functional Groups Sequence
00080005 Specific Character Set
00080008 Image Type
00080016 SOP Class UID
00080018 SOP Instance UID
00080060 Modality
00080100 Code Value
00080102 Coding Scheme Designator
00080104 Code Meaning
00081110 Referenced Study Sequence
00081150 Referenced SOP Class UID
00081155 Referenced SOP Instance UID
00089215 Derivation Code Sequence
00100010 Patient's Name
00100030 Patient's Birth Date
00100040 Patient's Sex
00102201 Patient Species Description
00140023 CAD File Format
00180050 Slice Thickness
00200037 Image Orientation (Patient)
00203100 Source Image IDs
00209111 Frame Content Sequence
00209116 Plane Orientation Sequence
00209157 Dimension Index Values
00280002 Samples per Pixel
00280004 Photometric Interpretation
00280008 Number of Frames
00280103 Pixel Representation
00280106 Smallest Image Pixel Value
00280400 Transform Label
00280410 Rows For Nth Order Coefficients
00283006 LUT Data
0040A010 Relationship Type
0040A040 Value Type
0040A730 Content Sequence
20200020 Polarity
40100001 Low Energy Detectors
52009229 Shared Functional Groups Sequence
52009230 Per-frame Functional Groups Sequence
60000010 Overlay Rows
60003000 Overlay Data
7FE00010 Pixel Data
FFFEE000 Item
FFFEE00D Item Delimitation Item
"""

NAMES: dict[int, str] = {int(line[:8], 16): line[9:] for line in _NAMES.split("\n") if line}
"""Tag → name; elements of repeating groups by their first tag."""

RETIRED: dict[int, str] = {
    0x00005010: "yes",
    0x00189445: "yes",
    0x00203100: "yes",
    0x00280400: "2007",
    0x00280410: "2007",
}
"""Tag → year and revision of retirement, "yes" where the standard does not date it."""

# fmt: off
DICOS: frozenset[int] = frozenset((
    0x40100001,
))
"""Elements that are defined by DICOS."""

DICONDE: frozenset[int] = frozenset((
    0x00140023,
))
"""Elements that are defined by DICONDE."""

# fmt: on
