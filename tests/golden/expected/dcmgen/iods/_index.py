# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Public names → module that contains the object, and the name in that module if it differs."""

from __future__ import annotations

WHERE = {
    "BasicDirectory": "dcmgen.iods.basic_directory",
    "EnhancedTestImage": "dcmgen.iods.enhanced_test_image",
    "TestBox": "dcmgen.iods.test_box",
    "TestImage": "dcmgen.iods.test_image",
}
