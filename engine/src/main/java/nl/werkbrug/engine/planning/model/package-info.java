/**
 * What OptaPlanner plans: one {@link nl.werkbrug.engine.planning.model.Plaatsing} per werkzoekende
 * with two variables, the pair and the begeleiding, and the facts that its rules look at. The one
 * mutable class is the entity; nothing of this package leaves planning.
 */
@NullMarked
package nl.werkbrug.engine.planning.model;

import org.jspecify.annotations.NullMarked;
