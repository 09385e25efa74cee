# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Supplemental Palette Color Lookup Table Module."""

from dcmgen.model.fields import OW, OWValue, USorSSn, USorSSnValue
from dcmgen.model.iod import Module

class SupplementalPaletteColorLookupTableModule(Module):
    """Supplemental Palette Color Lookup Table Module (PS3.3 C.7.6.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.19.html
    """

    def __init__(
        self,
        /,
        *,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
    ) -> None: ...
    RedPaletteColorLookupTableDescriptor: USorSSn
    """Red Palette Color Lookup Table Descriptor (0028,1101), US or SS, VM 3, Type 1.

    PS3.3 C.7.6.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.19.html
    """
    GreenPaletteColorLookupTableDescriptor: USorSSn
    """Green Palette Color Lookup Table Descriptor (0028,1102), US or SS, VM 3, Type 1.

    PS3.3 C.7.6.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.19.html
    """
    BluePaletteColorLookupTableDescriptor: USorSSn
    """Blue Palette Color Lookup Table Descriptor (0028,1103), US or SS, VM 3, Type 1.

    PS3.3 C.7.6.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.19.html
    """
    RedPaletteColorLookupTableData: OW
    """Red Palette Color Lookup Table Data (0028,1201), OW, VM 1, Type 1.

    PS3.3 C.7.6.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.19.html
    """
    GreenPaletteColorLookupTableData: OW
    """Green Palette Color Lookup Table Data (0028,1202), OW, VM 1, Type 1.

    PS3.3 C.7.6.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.19.html
    """
    BluePaletteColorLookupTableData: OW
    """Blue Palette Color Lookup Table Data (0028,1203), OW, VM 1, Type 1.

    PS3.3 C.7.6.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.19.html
    """
