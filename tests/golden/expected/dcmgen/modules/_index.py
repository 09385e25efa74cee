# Generated from PS3.3 2099a (sha256 cebb532cc32f) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Which module has a class; "module:Class" where the class has another name."""

from __future__ import annotations

WHERE = {
    "DirectoryInformationModule": "directory_information",
    "MultiFrameFunctionalGroupsModule": "multi_frame_functional_groups",
    "OverlayPlaneModule": "overlay_plane",
    "PaletteModule": "palette",
    "PatientModule": "patient",
    "SOPCommonModule": "sop_common",
    "TestBoxModule": "test_box",
    "TestImageModule": "test_image",
}
