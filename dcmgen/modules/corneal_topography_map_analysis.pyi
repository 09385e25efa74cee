# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Corneal Topography Map Analysis Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.externally_sourced_data_set_identification_macro import (
    ExternallySourcedDataSetIdentificationMacro,
    ExternallySourcedDataSetIdentificationMacros,
)
from dcmgen.items.flat_keratometric_axis_sequence_item import FlatKeratometricAxisSequenceItem
from dcmgen.items.keratometric_measurements_macro import KeratometricMeasurementsMacro
from dcmgen.items.maximum_corneal_curvature_sequence_item import (
    MaximumCornealCurvatureSequenceItem,
    MaximumCornealCurvatureSequenceItems,
)
from dcmgen.items.minimum_keratometric_sequence_item import (
    MinimumKeratometricSequenceItem,
    MinimumKeratometricSequenceItems,
)
from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
    OphthalmicPhotographyImageSourceImageSequenceItem,
    OphthalmicPhotographyImageSourceImageSequenceItems,
)
from dcmgen.items.simulated_keratometric_cylinder_sequence_item import (
    SimulatedKeratometricCylinderSequenceItem,
    SimulatedKeratometricCylinderSequenceItems,
)
from dcmgen.items.source_image_corneal_processed_data_sequence_item import (
    SourceImageCornealProcessedDataSequenceItem,
    SourceImageCornealProcessedDataSequenceItems,
)
from dcmgen.items.steep_keratometric_axis_sequence_item import SteepKeratometricAxisSequenceItem
from dcmgen.model.fields import CS, CST, FL, FL_, SQ, AnyText, FL_Value, FLn, FLnValue, FLValue, ISn, ISnValue, Items
from dcmgen.model.iod import Module

class CornealTopographyMapAnalysisModule(KeratometricMeasurementsMacro, Module):
    """Corneal Topography Map Analysis Module (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    def __init__(
        self,
        /,
        *,
        SourceImageSequence: Items[OphthalmicPhotographyImageSourceImageSequenceItem] = ...,
        OphthalmicMappingDeviceType: Literal["REFLECTION", "SLIT_BASED", "INTERFEROMETRY"] | AnyText = ...,
        SteepKeratometricAxisSequence: Items[SteepKeratometricAxisSequenceItem] = ...,
        FlatKeratometricAxisSequence: Items[FlatKeratometricAxisSequenceItem] = ...,
        CornealTopographySurface: Literal["A", "P"] = ...,
        CornealVertexLocation: FLnValue = ...,
        CornealTopographyMapTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        MinimumKeratometricSequence: Items[MinimumKeratometricSequenceItem] = ...,
        SimulatedKeratometricCylinderSequence: Items[SimulatedKeratometricCylinderSequenceItem] = ...,
        AverageCornealPower: FLValue = ...,
        CornealISValue: FLValue = ...,
        AnalyzedArea: FLValue = ...,
        SourceImageCornealProcessedDataSequence: Items[SourceImageCornealProcessedDataSequenceItem] = ...,
        PupilCentroidXCoordinate: FLValue = ...,
        PupilCentroidYCoordinate: FLValue = ...,
        EquivalentPupilRadius: FLValue = ...,
        VerticesOfTheOutlineOfPupil: ISnValue = ...,
        CornealTopographyMappingNormalsSequence: Items[ExternallySourcedDataSetIdentificationMacro] = ...,
        CornealTopographyMapQualityEvaluation: Literal["ACCEPTABLE", "MARGINAL", "NOT_ACCEPTABLE"] = ...,
        MaximumCornealCurvatureSequence: Items[MaximumCornealCurvatureSequenceItem] = ...,
        SurfaceRegularityIndex: FL_Value = ...,
        SurfaceAsymmetryIndex: FL_Value = ...,
        CornealEccentricityIndex: FL_Value = ...,
        KeratoconusPredictionIndex: FL_Value = ...,
        DecimalPotentialVisualAcuity: FL_Value = ...,
    ) -> None: ...
    OphthalmicMappingDeviceType: CST[Literal["REFLECTION", "SLIT_BASED", "INTERFEROMETRY"]]
    """Ophthalmic Mapping Device Type (0022,1415), CS, VM 1, Type 1.

    Defined Terms: REFLECTION, SLIT_BASED, INTERFEROMETRY.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    CornealVertexLocation: FLn
    """Corneal Vertex Location (0046,0202), FL, VM 2, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    CornealTopographySurface: CS[Literal["A", "P"]]
    """Corneal Topography Surface (0046,0201), CS, VM 1, Type 1.

    Enumerated Values: A, P.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    PupilCentroidXCoordinate: FL
    """Pupil Centroid X-Coordinate (0046,0203), FL, VM 1, Type 1C.

    Required if Corneal Topography Surface is A. Not allowed otherwise.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    PupilCentroidYCoordinate: FL
    """Pupil Centroid Y-Coordinate (0046,0204), FL, VM 1, Type 1C.

    Required if Corneal Topography Surface is A. Not allowed otherwise.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    EquivalentPupilRadius: FL
    """Equivalent Pupil Radius (0046,0205), FL, VM 1, Type 1C.

    Required if Corneal Topography Surface is A. Not allowed otherwise.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    VerticesOfTheOutlineOfPupil: ISn
    """Vertices of the Outline of Pupil (0046,0208), IS, VM 2-2n, Type 1C.

    Required if Corneal Topography Surface is A. Not allowed otherwise.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    MinimumKeratometricSequence: SQ[MinimumKeratometricSequenceItems, MinimumKeratometricSequenceItem]
    """Minimum Keratometric Sequence (0046,0215), SQ, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    SimulatedKeratometricCylinderSequence: SQ[
        SimulatedKeratometricCylinderSequenceItems, SimulatedKeratometricCylinderSequenceItem
    ]
    """Simulated Keratometric Cylinder Sequence (0046,0218), SQ, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    AverageCornealPower: FL
    """Average Corneal Power (0046,0220), FL, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    CornealISValue: FL
    """Corneal I-S Value (0046,0224), FL, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    AnalyzedArea: FL
    """Analyzed Area (0046,0227), FL, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    MaximumCornealCurvatureSequence: SQ[MaximumCornealCurvatureSequenceItems, MaximumCornealCurvatureSequenceItem]
    """Maximum Corneal Curvature Sequence (0046,0211), SQ, VM 1, Type 3.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    SurfaceRegularityIndex: FL_
    """Surface Regularity Index (0046,0230), FL, VM 1, Type 3.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    SurfaceAsymmetryIndex: FL_
    """Surface Asymmetry Index (0046,0232), FL, VM 1, Type 3.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    CornealEccentricityIndex: FL_
    """Corneal Eccentricity Index (0046,0234), FL, VM 1, Type 3.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    KeratoconusPredictionIndex: FL_
    """Keratoconus Prediction Index (0046,0236), FL, VM 1, Type 3.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    DecimalPotentialVisualAcuity: FL_
    """Decimal Potential Visual Acuity (0046,0238), FL, VM 1, Type 3.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    CornealTopographyMapQualityEvaluation: CS[Literal["ACCEPTABLE", "MARGINAL", "NOT_ACCEPTABLE"]]
    """Corneal Topography Map Quality Evaluation (0046,0242), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: ACCEPTABLE, MARGINAL, NOT_ACCEPTABLE.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    CornealTopographyMapTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Corneal Topography Map Type Code Sequence (0046,0207), SQ, VM 1, Type 1.

    Codes: CID 4268 Corneal Topography Map Value Type (Defined, inferred).

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    CornealTopographyMappingNormalsSequence: SQ[
        ExternallySourcedDataSetIdentificationMacros, ExternallySourcedDataSetIdentificationMacro
    ]
    """Corneal Topography Mapping Normals Sequence (0046,0210), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    SourceImageSequence: SQ[
        OphthalmicPhotographyImageSourceImageSequenceItems, OphthalmicPhotographyImageSourceImageSequenceItem
    ]
    """Source Image Sequence (0008,2112), SQ, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    SourceImageCornealProcessedDataSequence: SQ[
        SourceImageCornealProcessedDataSequenceItems, SourceImageCornealProcessedDataSequenceItem
    ]
    """Source Image Corneal Processed Data Sequence (0046,0244), SQ, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
