# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Palette Color Lookup Table Macro."""

from dcmgen.model.fields import OW, UI_, OWValue, UI_Value, USorSSn, USorSSnValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class PaletteColorLookupTableMacro(Macro):
    """Palette Color Lookup Table Macro (PS3.3 C.7.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
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
        SegmentedRedPaletteColorLookupTableData: OWValue = ...,
        SegmentedGreenPaletteColorLookupTableData: OWValue = ...,
        SegmentedBluePaletteColorLookupTableData: OWValue = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
    ) -> None: ...
    RedPaletteColorLookupTableDescriptor: USorSSn
    """Red Palette Color Lookup Table Descriptor (0028,1101), US or SS, VM 3, Type 1.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    GreenPaletteColorLookupTableDescriptor: USorSSn
    """Green Palette Color Lookup Table Descriptor (0028,1102), US or SS, VM 3, Type 1.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    BluePaletteColorLookupTableDescriptor: USorSSn
    """Blue Palette Color Lookup Table Descriptor (0028,1103), US or SS, VM 3, Type 1.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    PaletteColorLookupTableUID: UI_
    """Palette Color Lookup Table UID (0028,1199), UI, VM 1, Type 3.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    RedPaletteColorLookupTableData: OW
    """Red Palette Color Lookup Table Data (0028,1201), OW, VM 1, Type 1C.

    Required if Segmented Red Palette Color Lookup Table Data is absent or the IOD is Pseudo-color Softcopy
    Presentation State, Blending Softcopy Presentation State or Advanced Blending Presentation State. Not allowed
    otherwise.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    GreenPaletteColorLookupTableData: OW
    """Green Palette Color Lookup Table Data (0028,1202), OW, VM 1, Type 1C.

    Required if Segmented Green Palette Color Lookup Table Data is absent or the IOD is Pseudo-color Softcopy
    Presentation State, Blending Softcopy Presentation State or Advanced Blending Presentation State. Not allowed
    otherwise.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    BluePaletteColorLookupTableData: OW
    """Blue Palette Color Lookup Table Data (0028,1203), OW, VM 1, Type 1C.

    Required if Segmented Blue Palette Color Lookup Table Data is absent or the IOD is Pseudo-color Softcopy
    Presentation State, Blending Softcopy Presentation State or Advanced Blending Presentation State. Not allowed
    otherwise.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    SegmentedRedPaletteColorLookupTableData: OW
    """Segmented Red Palette Color Lookup Table Data (0028,1221), OW, VM 1, Type 1C.

    Required if Red Palette Color Lookup Table Data is absent and the IOD is not Pseudo-color Softcopy Presentation
    State, Blending Softcopy Presentation State or Advanced Blending Presentation State and a condition that cannot
    be checked (segmented data) applies. Not allowed otherwise.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    SegmentedGreenPaletteColorLookupTableData: OW
    """Segmented Green Palette Color Lookup Table Data (0028,1222), OW, VM 1, Type 1C.

    Required if Green Palette Color Lookup Table Data is absent and the IOD is not Pseudo-color Softcopy
    Presentation State, Blending Softcopy Presentation State or Advanced Blending Presentation State and a condition
    that cannot be checked (segmented data) applies. Not allowed otherwise.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """
    SegmentedBluePaletteColorLookupTableData: OW
    """Segmented Blue Palette Color Lookup Table Data (0028,1223), OW, VM 1, Type 1C.

    Required if Blue Palette Color Lookup Table Data is absent and the IOD is not Pseudo-color Softcopy Presentation
    State, Blending Softcopy Presentation State or Advanced Blending Presentation State and a condition that cannot
    be checked (segmented data) applies. Not allowed otherwise.

    PS3.3 C.7.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.9.html
    """

class PaletteColorLookupTableMacros(Sequence[PaletteColorLookupTableMacro]):
    def add(
        self,
        /,
        *,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        SegmentedRedPaletteColorLookupTableData: OWValue = ...,
        SegmentedGreenPaletteColorLookupTableData: OWValue = ...,
        SegmentedBluePaletteColorLookupTableData: OWValue = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
    ) -> PaletteColorLookupTableMacro: ...
