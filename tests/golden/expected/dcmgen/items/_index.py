# Generated from PS3.3 2099a (sha256 cebb532cc32f) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Which module has a class; "module:Class" where the class has another name."""

from __future__ import annotations

WHERE = {
    "CodeSequenceMacro": "code_sequence_macro",
    "ContentItemMacro": "content_item_macro",
    "ContentSequenceItem": "content_sequence_item",
    "DerivationCodeSequenceItem": "code_sequence_macro:CodeSequenceMacro",
    "DirectoryRecordSequenceItem": "directory_record_sequence_item",
    "EnhancedTestImagePerFrameFunctionalGroupsSequenceItem": "enhanced_test_image",
    "EnhancedTestImageSharedFunctionalGroupsSequenceItem": "enhanced_test_image",
    "FrameContentMacro": "frame_content_macro",
    "FrameContentSequenceItem": "frame_content_sequence_item",
    "PlaneOrientationMacro": "plane_orientation_macro",
    "PlaneOrientationSequenceItem": "plane_orientation_sequence_item",
    "ReferencedStudySequenceItem": "sop_instance_reference_macro:SOPInstanceReferenceMacro",
    "SOPInstanceReferenceMacro": "sop_instance_reference_macro",
    "TestDerivationMacro": "test_derivation_macro",
    "TestImageDerivationCodeSequenceItem": "test_image_derivation_code_sequence_item",
    "TesteeKeysMacro": "testee_keys_macro",
}
