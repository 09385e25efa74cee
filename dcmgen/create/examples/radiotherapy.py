"""Plans, structures and doses of the examples."""

from __future__ import annotations

from math import cos, sin, tau
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser


def plan(made: Any, chooser: Chooser) -> None:
    """Add a static beam of photons, for 30 fractions."""
    _add_fractions(made)
    beam = _add_beam(made.BeamSequence, RadiationType="PHOTON", TreatmentMachineName="LINAC1", SourceAxisDistance=1000)
    first = _add_control_points(
        beam.ControlPointSequence,
        NominalBeamEnergy=6,
        DoseRateSet=600,
        TableTopEccentricAngle=0,
        TableTopEccentricRotationDirection="NONE",
    )
    for axis in "XY":
        beam.BeamLimitingDeviceSequence.add(RTBeamLimitingDeviceType=axis, NumberOfLeafJawPairs=1)
        first.BeamLimitingDevicePositionSequence.add(RTBeamLimitingDeviceType=axis, LeafJawPositions=[-50, 50])


def ion_plan(made: Any, chooser: Chooser) -> None:
    """Add a static beam of protons, for 30 fractions."""
    _add_fractions(made)
    beam = _add_beam(
        made.IonBeamSequence,
        RadiationType="PROTON",
        TreatmentMachineName="PROTON1",
        ScanMode="NONE",
        VirtualSourceAxisDistances=[2000, 2000],
        NumberOfRangeShifters=0,
        NumberOfLateralSpreadingDevices=0,
        NumberOfRangeModulators=0,
        PatientSupportType="TABLE",
    )
    _add_control_points(beam.IonControlPointSequence, NominalBeamEnergy=150, MetersetRate=100)


def _add_fractions(made: Any) -> None:
    """Add a group of 30 fractions with a beam, the setup of the patient, and a reference to the structures."""
    made.RTPlanGeometry = "PATIENT"
    group = made.FractionGroupSequence.add(
        FractionGroupNumber=1, NumberOfFractionsPlanned=30, NumberOfBeams=1, NumberOfBrachyApplicationSetups=0
    )
    group.ReferencedBeamSequence.add(ReferencedBeamNumber=1, BeamDose=2, BeamMeterset=100)
    made.PatientSetupSequence.add(PatientSetupNumber=1, PatientPosition="HFS")
    made.ReferencedStructureSetSequence.add()


def _add_beam(beams: Any, **attributes: object) -> Any:
    """Add a static beam with two control points, and return it."""
    return beams.add(
        BeamNumber=1,
        BeamName="Field 1",
        BeamType="STATIC",
        TreatmentDeliveryType="TREATMENT",
        PrimaryDosimeterUnit="MU",
        NumberOfWedges=0,
        NumberOfCompensators=0,
        NumberOfBoli=0,
        NumberOfBlocks=0,
        FinalCumulativeMetersetWeight=1,
        NumberOfControlPoints=2,
        ReferencedPatientSetupNumber=1,
        **attributes,
    )


def _add_control_points(points: Any, **attributes: object) -> Any:
    """Add two control points, and return the first one."""
    first = points.add(
        ControlPointIndex=0,
        GantryAngle=0,
        GantryRotationDirection="NONE",
        BeamLimitingDeviceAngle=0,
        BeamLimitingDeviceRotationDirection="NONE",
        PatientSupportAngle=0,
        PatientSupportRotationDirection="NONE",
        TableTopVerticalPosition=None,
        TableTopLongitudinalPosition=None,
        TableTopLateralPosition=None,
        IsocenterPosition=[0, 0, 2.5],
        CumulativeMetersetWeight=0,
        **attributes,
    )
    points.add(ControlPointIndex=1, CumulativeMetersetWeight=1)
    return first


def structures(made: Any, chooser: Chooser) -> None:
    """Add a cylinder with three contours."""
    reference = chooser.uid("frame of reference")
    made.FrameOfReferenceUID = reference
    made.PositionReferenceIndicator = None
    made.ReferencedFrameOfReferenceSequence.add(FrameOfReferenceUID=reference)
    made.StructureSetROISequence.add(
        ROINumber=1, ReferencedFrameOfReferenceUID=reference, ROIName="Cylinder", ROIGenerationAlgorithm="MANUAL"
    )
    contours = made.ROIContourSequence.add(ReferencedROINumber=1, ROIDisplayColor=[255, 0, 0])
    angles = [tau * step / 24 for step in range(24)]
    for height in (0.0, 2.5, 5.0):
        points = [(round(10 * cos(angle), 3), round(10 * sin(angle), 3), height) for angle in angles]
        contours.ContourSequence.add(
            ContourGeometricType="CLOSED_PLANAR",
            NumberOfContourPoints=len(points),
            ContourData=[coordinate for point in points for coordinate in point],
        )
    made.RTROIObservationsSequence.add(
        ObservationNumber=1, ReferencedROINumber=1, RTROIInterpretedType="ORGAN", ROIInterpreter=None
    )


def dose(made: Any, chooser: Chooser) -> None:
    """Describe the planes of a dose of a plan."""
    made.FrameIncrementPointer = "GridFrameOffsetVector"
    made.GridFrameOffsetVector = [0, 2.5, 5]
    made.DoseUnits, made.DoseType, made.DoseSummationType = "GY", "PHYSICAL", "PLAN"
    made.ReferencedRTPlanSequence.add()
