# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""All tables and IODs, with the Python modules that contain them."""

from __future__ import annotations

TABLES: dict[str, tuple[str, str, str]] = {
    "C.7-1": ("c_7_1", "Patient Module", "C.7.1.1"),
    "C.7.6.16-1": ("c_7_6_16_1", "Multi-frame Functional Groups Module", "C.7.6.16"),
    "C.7.9-1": ("c_7_9_1", "Palette Module", "C.7.9"),
    "C.8-3": ("c_8_3", "Test Image Module", "C.8.2.1"),
    "C.9-2": ("c_9_2", "Overlay Plane Module", "C.9.2"),
    "C.12-1": ("c_12_1", "SOP Common Module", "C.12.1"),
    "C.13-5": ("c_13_5", "Test Box Module", "C.13.5"),
    "F.3-3": ("f_3_3", "Directory Information Module", "F.3.2.2"),
    "8.8-1": ("t_8_8_1", "Code Sequence Macro", "8.8"),
    "10-11": ("t_10_11", "SOP Instance Reference Macro", "10.8"),
    "10-2": ("t_10_2", "Content Item Macro", "10.9"),
    "C.7.6.16-3": ("c_7_6_16_3", "Frame Content Macro", "C.7.6.16.2.2"),
    "C.7.6.16-5": ("c_7_6_16_5", "Plane Orientation Macro", "C.7.6.16.2.4"),
    "C.7.6.16-7": ("c_7_6_16_7", "Test Derivation Macro", "C.7.6.16.2.6"),
    "F.5-1": ("f_5_1", "Testee Keys", "F.5.1"),
}
"""Id → (module in `dcmgen.rules.data.by_table`, name, section)."""

IODS: dict[str, tuple[str, str, str]] = {
    "Test Image": ("test_image", "A.3", "composite"),
    "Enhanced Test Image": ("enhanced_test_image", "A.36", "composite"),
    "Test Box": ("test_box", "B.4", "normalized"),
    "Basic Directory": ("basic_directory", "F.3", "composite"),
}
"""Name → (module in `dcmgen.rules.data.by_iod`, section, kind)."""
