# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme NCDR that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "AcuteCoronarySyndromeNonSTElevationMyocardialInfarction": (
        "49-IIIb",
        "Acute Coronary Syndrome: Non ST-Elevation Myocardial Infarction",
    ),
    "AcuteCoronarySyndromeSTElevationMyocardialInfarction": (
        "49-IIIc",
        "Acute Coronary Syndrome: ST-Elevation Myocardial Infarction",
    ),
    "AcuteCoronarySyndromeUnstableAngina": ("49-IIIa", "Acute Coronary Syndrome: Unstable Angina"),
    "Arrhythmia": ("48-5", "Arrhythmia"),
    "AtypicalChestPain": ("49-I", "Atypical Chest Pain"),
    "BalloonOnly": ("108-1", "balloon only"),
    "Between24HoursAnd7Days": ("51-3", "between 24 hours and 7 days"),
    "Between6HoursAnd24Hours": ("51-2", "between 6 hours and 24 hours"),
    "Cardiac": ("25-1", "Cardiac"),
    "Commercial": ("18-2", "Commercial"),
    "Equivocal": ("48-4", "Equivocal"),
    "Government": ("18-1", "Government"),
    "HealthMaintenanceOrganization": ("18-3", "Health Maintenance Organization"),
    "HighRiskLesion": ("111-3", "High Risk Lesion"),
    "Infection": ("25-5", "Infection"),
    "LessThanEquals6Hours": ("51-1", "< = 6 hours"),
    "LowRiskLesion": ("111-1", "Low Risk Lesion"),
    "ModerateRiskLesion": ("111-2", "Moderate Risk Lesion"),
    "Negative": ("48-3", "Negative"),
    "Neurologic": ("25-2", "Neurologic"),
    "NoClosureDeviceUsedAtPercutaneousEntry": ("75-0", "No closure device used at percutaneous entry"),
    "None_": ("18-4", "None"),
    "NotDone": ("48-1", "Not Done"),
    "NotPreviouslyTreated": ("108-0", "not previously treated"),
    "Other": ("25-8", "Other"),
    "OtherAnyCombination": ("108-3", "other/any combination"),
    "PartiallySuccessful": ("100-2", "Partially successful"),
    "PercutaneousEntryClosedByOtherMechanism": ("75-3", "Percutaneous entry closed by other mechanism"),
    "PercutaneousEntryClosedBySealant": ("75-2", "Percutaneous entry closed by sealant"),
    "PercutaneousEntryClosedBySuture": ("75-1", "Percutaneous entry closed by suture"),
    "Positive": ("48-2", "Positive"),
    "Pulmonary": ("25-6", "Pulmonary"),
    "Renal": ("25-3", "Renal"),
    "StableAngina": ("49-II", "Stable Angina"),
    "StentOnly": ("108-2", "stent only"),
    "Successful": ("100-1", "Successful"),
    "Unsuccessful": ("100-3", "Unsuccessful"),
    "Valvular": ("25-7", "Valvular"),
    "Vascular": ("25-4", "Vascular"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
