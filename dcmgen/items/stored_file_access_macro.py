# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Stored File Access Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, OB_, UI, UR, UV, DSn
from dcmgen.model.iod import Macro


class StoredFileAccessMacro(Macro):
    """Stored File Access Macro (PS3.3 C.38.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """

    __slots__ = ()

    FileAccessURI = UR(0x0008_0409)
    ContainerFileType = CS(0x0008_040A)
    FilenameInContainer = UR(0x0008_040B)
    FileOffsetInContainer = UV(0x0008_040C)
    FileLengthInContainer = UV(0x0008_040D)
    StoredInstanceTransferSyntaxUID = UI(0x0008_040E)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    MACAlgorithm = CST(0x0400_0015)
    MAC = OB_(0x0400_0404)
