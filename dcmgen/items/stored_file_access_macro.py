# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Stored File Access Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, OB_, UI, UR, UV, DSn
from dcmgen.model.iod import Macro


class StoredFileAccessMacro(Macro):
    """Stored File Access Macro (PS3.3 C.38.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """

    __slots__ = ()

    FileAccessURI: UR = UR(0x0008_0409)
    """File Access URI (0008,0409), VM 1, Type 1C (PS3.3 C.38.2.2)."""
    ContainerFileType: CS = CS(0x0008_040A)
    """Container File Type (0008,040A), VM 1, Type 1C (PS3.3 C.38.2.2)."""
    FilenameInContainer: UR = UR(0x0008_040B)
    """Filename in Container (0008,040B), VM 1, Type 1C (PS3.3 C.38.2.2)."""
    FileOffsetInContainer: UV = UV(0x0008_040C)
    """File Offset in Container (0008,040C), VM 1, Type 1C (PS3.3 C.38.2.2)."""
    FileLengthInContainer: UV = UV(0x0008_040D)
    """File Length in Container (0008,040D), VM 1, Type 1C (PS3.3 C.38.2.2)."""
    StoredInstanceTransferSyntaxUID: UI = UI(0x0008_040E)
    """Stored Instance Transfer Syntax UID (0008,040E), VM 1, Type 1C (PS3.3 C.38.2.2)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 3 (PS3.3 C.38.2.2)."""
    MACAlgorithm: CS = CS(0x0400_0015)
    """MAC Algorithm (0400,0015), VM 1, Type 1C (PS3.3 C.38.2.2)."""
    MAC: OB_ = OB_(0x0400_0404)
    """MAC (0400,0404), VM 1, Type 3 (PS3.3 C.38.2.2)."""
