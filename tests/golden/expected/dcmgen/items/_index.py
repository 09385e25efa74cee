# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Public names → module that contains the object, and the name in that module if it differs."""

from __future__ import annotations

WHERE = {
    "CodeSequenceMacro": "dcmgen.items.code_sequence_macro",
    "ContentItemMacro": "dcmgen.items.content_item_macro",
    "ContentSequenceItem": "dcmgen.items.content_sequence_item",
    "Dataset": "dcmgen.model.dataset",
    "DerivationCodeSequenceItem": "dcmgen.items.code_sequence_macro:CodeSequenceMacro",
    "DirectoryRecordSequenceItem": "dcmgen.items.directory_record_sequence_item",
    "EnhancedTestImagePerFrameFunctionalGroupsSequenceItem": "dcmgen.items.enhanced_test_image",
    "EnhancedTestImageSharedFunctionalGroupsSequenceItem": "dcmgen.items.enhanced_test_image",
    "FrameContentMacro": "dcmgen.items.frame_content_macro",
    "FrameContentSequenceItem": "dcmgen.items.frame_content_sequence_item",
    "Item": "dcmgen.model.iod",
    "PlaneOrientationMacro": "dcmgen.items.plane_orientation_macro",
    "PlaneOrientationSequenceItem": "dcmgen.items.plane_orientation_sequence_item",
    "ReferencedStudySequenceItem": "dcmgen.items.sop_instance_reference_macro:SOPInstanceReferenceMacro",
    "SOPInstanceReferenceMacro": "dcmgen.items.sop_instance_reference_macro",
    "TestDerivationMacro": "dcmgen.items.test_derivation_macro",
    "TestImageDerivationCodeSequenceItem": "dcmgen.items.test_image_derivation_code_sequence_item",
    "TesteeKeysMacro": "dcmgen.items.testee_keys_macro",
}
