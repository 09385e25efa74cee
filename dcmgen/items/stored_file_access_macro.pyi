# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Stored File Access Macro."""

from typing import Literal

from dcmgen.model.fields import (
    CS,
    CST,
    OB_,
    UI,
    UR,
    UV,
    AnyText,
    CSValue,
    DSn,
    DSnValue,
    OB_Value,
    UIValue,
    URValue,
    UVValue,
)
from dcmgen.model.iod import Macro

class StoredFileAccessMacro(Macro):
    """Stored File Access Macro (PS3.3 C.38.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """

    def __init__(
        self,
        /,
        *,
        FileAccessURI: URValue = ...,
        ContainerFileType: CSValue = ...,
        FilenameInContainer: URValue = ...,
        FileOffsetInContainer: UVValue = ...,
        FileLengthInContainer: UVValue = ...,
        StoredInstanceTransferSyntaxUID: UIValue = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        MAC: OB_Value = ...,
    ) -> None: ...
    FileAccessURI: UR
    """File Access URI (0008,0409), UR, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.38.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """
    ContainerFileType: CS
    """Container File Type (0008,040A), CS, VM 1, Type 1C.

    Required if File Access URI is present. Not allowed otherwise.

    PS3.3 C.38.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """
    FilenameInContainer: UR
    """Filename in Container (0008,040B), UR, VM 1, Type 1C.

    Required if Container File Type is ZIP, TAR or TARGZIP. Not allowed otherwise.

    PS3.3 C.38.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """
    FileOffsetInContainer: UV
    """File Offset in Container (0008,040C), UV, VM 1, Type 1C.

    Required if Container File Type is BLOB. May be present otherwise.

    PS3.3 C.38.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """
    FileLengthInContainer: UV
    """File Length in Container (0008,040D), UV, VM 1, Type 1C.

    Required if Container File Type is BLOB. May be present otherwise.

    PS3.3 C.38.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """
    StoredInstanceTransferSyntaxUID: UI
    """Stored Instance Transfer Syntax UID (0008,040E), UI, VM 1, Type 1C.

    Required if File Access URI is present. Not allowed otherwise.

    PS3.3 C.38.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 3.

    PS3.3 C.38.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """
    MACAlgorithm: CST[Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"]]
    """MAC Algorithm (0400,0015), CS, VM 1, Type 1C.

    Required if MAC is present. Not allowed otherwise.

    Defined Terms: RIPEMD160, MD5, SHA1, SHA256, SHA384, SHA512.

    PS3.3 C.38.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """
    MAC: OB_
    """MAC (0400,0404), OB, VM 1, Type 3.

    PS3.3 C.38.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.2.html
    """
