# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Public names → module that contains the object, and the name in that module if it differs."""

from __future__ import annotations

WHERE = {
    "DirectoryInformationModule": "dcmgen.modules.directory_information",
    "MultiFrameFunctionalGroupsModule": "dcmgen.modules.multi_frame_functional_groups",
    "OverlayPlaneModule": "dcmgen.modules.overlay_plane",
    "PaletteModule": "dcmgen.modules.palette",
    "PatientModule": "dcmgen.modules.patient",
    "SOPCommonModule": "dcmgen.modules.sop_common",
    "TestBoxModule": "dcmgen.modules.test_box",
    "TestImageModule": "dcmgen.modules.test_image",
}
