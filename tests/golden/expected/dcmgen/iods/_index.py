# Generated from PS3.3 2099a (sha256 cebb532cc32f) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Which module has a class; "module:Class" where the class has another name."""

from __future__ import annotations

WHERE = {
    "BasicDirectory": "basic_directory",
    "EnhancedTestImage": "enhanced_test_image",
    "TestBox": "test_box",
    "TestImage": "test_image",
}
