# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Enhanced Palette Color Lookup Table Sequence (0028,140B)."""

from typing import Literal

from dcmgen.model.fields import CS, OW, OWValue, USn, USnValue, USorSSn, USorSSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EnhancedPaletteColorLookupTableSequenceItem(Item):
    """Item of Enhanced Palette Color Lookup Table Sequence (0028,140B) (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    def __init__(
        self,
        /,
        *,
        DataPathID: Literal["PRIMARY", "SECONDARY"] = ...,
        RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"] = ...,
        AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        AlphaPaletteColorLookupTableDescriptor: USnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        AlphaPaletteColorLookupTableData: OWValue = ...,
    ) -> None: ...
    DataPathID: CS[Literal["PRIMARY", "SECONDARY"]]
    """Data Path ID (0028,140E), CS, VM 1, Type 1.

    Enumerated Values: PRIMARY, SECONDARY.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    RGBLUTTransferFunction: CS[Literal["EQUAL_RGB", "TABLE"]]
    """RGB LUT Transfer Function (0028,140F), CS, VM 1, Type 1.

    Enumerated Values: EQUAL_RGB, TABLE.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    AlphaLUTTransferFunction: CS[Literal["NONE", "IDENTITY", "TABLE"]]
    """Alpha LUT Transfer Function (0028,1410), CS, VM 1, Type 1.

    Enumerated Values: NONE, IDENTITY, TABLE.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    RedPaletteColorLookupTableDescriptor: USorSSn
    """Red Palette Color Lookup Table Descriptor (0028,1101), US or SS, VM 3, Type 1C.

    Required if RGB LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    GreenPaletteColorLookupTableDescriptor: USorSSn
    """Green Palette Color Lookup Table Descriptor (0028,1102), US or SS, VM 3, Type 1C.

    Required if RGB LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    BluePaletteColorLookupTableDescriptor: USorSSn
    """Blue Palette Color Lookup Table Descriptor (0028,1103), US or SS, VM 3, Type 1C.

    Required if RGB LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    AlphaPaletteColorLookupTableDescriptor: USn
    """Alpha Palette Color Lookup Table Descriptor (0028,1104), US, VM 3, Type 1C.

    Required if Alpha LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    RedPaletteColorLookupTableData: OW
    """Red Palette Color Lookup Table Data (0028,1201), OW, VM 1, Type 1C.

    Required if RGB LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    GreenPaletteColorLookupTableData: OW
    """Green Palette Color Lookup Table Data (0028,1202), OW, VM 1, Type 1C.

    Required if RGB LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    BluePaletteColorLookupTableData: OW
    """Blue Palette Color Lookup Table Data (0028,1203), OW, VM 1, Type 1C.

    Required if RGB LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """
    AlphaPaletteColorLookupTableData: OW
    """Alpha Palette Color Lookup Table Data (0028,1204), OW, VM 1, Type 1C.

    Required if Alpha LUT Transfer Function is TABLE. Not allowed otherwise.

    PS3.3 C.7.6.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

class EnhancedPaletteColorLookupTableSequenceItems(Sequence[EnhancedPaletteColorLookupTableSequenceItem]):
    def add(
        self,
        /,
        *,
        DataPathID: Literal["PRIMARY", "SECONDARY"] = ...,
        RGBLUTTransferFunction: Literal["EQUAL_RGB", "TABLE"] = ...,
        AlphaLUTTransferFunction: Literal["NONE", "IDENTITY", "TABLE"] = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        AlphaPaletteColorLookupTableDescriptor: USnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        AlphaPaletteColorLookupTableData: OWValue = ...,
    ) -> EnhancedPaletteColorLookupTableSequenceItem: ...
