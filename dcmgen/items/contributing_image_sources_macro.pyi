# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Contributing Image Sources Macro."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import CS, US, AnyText, CSTn, DSn, DSnValue, USValue
from dcmgen.model.iod import Macro

class ContributingImageSourcesMacro(Macro):
    """Contributing Image Sources Macro (PS3.3 10.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.11.html
    """

    def __init__(
        self,
        /,
        *,
        Rows: USValue = ...,
        Columns: USValue = ...,
        BitsStored: USValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal[
                "ISO_10918_1",
                "ISO_14495_1",
                "ISO_15444_1",
                "ISO_13818_2",
                "ISO_14496_10",
                "ISO_23008_2",
                "ISO_15444_15",
                "ISO_18181_1",
            ]
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
    ) -> None: ...
    Rows: US
    """Rows (0028,0010), US, VM 1, Type 1.

    PS3.3 10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.11.html
    """
    Columns: US
    """Columns (0028,0011), US, VM 1, Type 1.

    PS3.3 10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.11.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.11.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: 00, 01.

    PS3.3 10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.11.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.11.html
    """
    LossyImageCompressionMethod: CSTn[
        Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
    ]
    """Lossy Image Compression Method (0028,2114), CS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.11.html
    """
