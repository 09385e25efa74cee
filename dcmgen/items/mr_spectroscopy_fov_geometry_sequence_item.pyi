# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Spectroscopy FOV/Geometry Sequence (0018,9103)."""

from dcmgen.model.fields import DS, UL, DSValue, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRSpectroscopyFOVGeometrySequenceItem(Item):
    """Item of MR Spectroscopy FOV/Geometry Sequence (0018,9103) (PS3.3 C.8.14.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        PercentSampling: DSValue = ...,
        PercentPhaseFieldOfView: DSValue = ...,
        SpectroscopyAcquisitionPhaseRows: ULValue = ...,
        SpectroscopyAcquisitionDataColumns: ULValue = ...,
        SpectroscopyAcquisitionOutOfPlanePhaseSteps: ULValue = ...,
        SpectroscopyAcquisitionPhaseColumns: ULValue = ...,
    ) -> None: ...
    SpectroscopyAcquisitionDataColumns: UL
    """Spectroscopy Acquisition Data Columns (0018,9127), UL, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.14.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """
    SpectroscopyAcquisitionPhaseRows: UL
    """Spectroscopy Acquisition Phase Rows (0018,9095), UL, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.14.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """
    SpectroscopyAcquisitionPhaseColumns: UL
    """Spectroscopy Acquisition Phase Columns (0018,9234), UL, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.14.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """
    SpectroscopyAcquisitionOutOfPlanePhaseSteps: UL
    """Spectroscopy Acquisition Out-of-plane Phase Steps (0018,9159), UL, VM 1, Type 1C.

    Required if MR Spectroscopy Acquisition Type is PLANE and Frame Type Value 1 of this frame is ORIGINAL. May be
    present otherwise.

    PS3.3 C.8.14.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """
    PercentSampling: DS
    """Percent Sampling (0018,0093), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.14.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """
    PercentPhaseFieldOfView: DS
    """Percent Phase Field of View (0018,0094), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.14.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """

class MRSpectroscopyFOVGeometrySequenceItems(Sequence[MRSpectroscopyFOVGeometrySequenceItem]):
    def add(
        self,
        /,
        *,
        PercentSampling: DSValue = ...,
        PercentPhaseFieldOfView: DSValue = ...,
        SpectroscopyAcquisitionPhaseRows: ULValue = ...,
        SpectroscopyAcquisitionDataColumns: ULValue = ...,
        SpectroscopyAcquisitionOutOfPlanePhaseSteps: ULValue = ...,
        SpectroscopyAcquisitionPhaseColumns: ULValue = ...,
    ) -> MRSpectroscopyFOVGeometrySequenceItem: ...
